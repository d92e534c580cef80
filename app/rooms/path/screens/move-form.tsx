import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { listEndsWithWay } from '../../consents/ends-with-way.store.ts';
import { EndingWithWay } from '../../consents/parts/ends-with-way.tsx';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import type { MoveRefusal } from '../decide-move.rules.ts';
import { makeMove } from '../make-move.ts';
import { changedSince, orChanged } from '../parts/changed-since.ts';
import { MoveBefore, MoveFields, partiesFor } from '../parts/move-fields.tsx';
import { moveName } from '../parts/needs-list.tsx';
import { doingOf, findWay, type OpenedWay, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import type { Move } from '../path.rules.ts';
import { pathRefusals } from '../path.texts.ts';
import { formTexts } from '../way-forms.texts.ts';
import { MovesPage } from './moves-page.tsx';

const movePicked = (visit: Visit, { acts }: OpenedWay): Move | undefined =>
  acts.moves.find(({ transition }) => transition.key === visit.url.searchParams.get('till'));

/** Without `till` the list of what may come next; with it the form of that move. */
export const moveForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openWay(visit);
    const till = visit.url.searchParams.get('till');
    if (till === null) return <MovesPage visit={visit} opened={opened} />;
    const move = movePicked(visit, opened);
    if (!move && !opened.way.definition.transitions.some(({ key }) => key === till)) throw new NotFound(till);
    const t = formTexts[visit.lang];
    const ending =
      move?.exit && !move.refusal ? await listEndsWithWay(visit.tx, opened.way.rows.wayId) : undefined;
    const prefilled = { ...form, values: { datum: visit.today, ...form.values } };
    return (
      <WayForm
        visit={visit}
        opened={opened}
        form={prefilled}
        draft={draft}
        title={move ? titleOf(move, opened, visit) : t.steps.title}
        submit={t.move.submit}
        bar={barOf(move, opened, visit)}
        above={
          <>
            {move ? <MoveBefore visit={visit} opened={opened} move={move} form={prefilled} /> : null}
            {ending ? <EndingWithWay ending={ending} lang={visit.lang} /> : null}
          </>
        }
      >
        {move ? <MoveFields visit={visit} opened={opened} move={move} form={prefilled} /> : null}
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const opened = await findWay(visit);
    const transition = visit.url.searchParams.get('till') ?? '';
    const fields = await fieldsAbout(visit, body, opened.participantId);
    const on = fields.day('datum');
    const reason = fields.text('varfor');
    fields.done();
    const result = await orChanged(
      visit.lang,
      makeMove(doingOf(visit), {
        participantId: opened.participantId,
        transition,
        version: fields.version(),
        on,
        reason,
        participants: partiesOf(fields.list('med'), opened, transition),
        acknowledgedWarnings: fields.list('varning'),
      }),
    );
    if (!result.ok) throw refused(result.refusal, visit);
    return { redirect: personPage(opened.participantId) };
  },
};

const partiesOf = (typed: string[], { acts }: OpenedWay, transition: string): string => {
  const move = acts.moves.find((each) => each.transition.key === transition);
  return typed.filter((party) => move && partiesFor(move).includes(party)).join(', ');
};

const refused = (refusal: MoveRefusal | { name: 'changed_since' }, visit: Visit): Unprocessable => {
  const words = pathRefusals[visit.lang];
  switch (refusal.name) {
    case 'changed_since':
      return changedSince(visit.lang);
    case 'date_in_future':
    case 'date_before_step_started':
      return new Unprocessable({ datum: words[refusal.name] });
    case 'because_missing':
      return new Unprocessable({ varfor: words.because_missing });
    case 'needs_unmet':
      return new Unprocessable({ saknas: words.needs_unmet });
    case 'warning_not_acknowledged':
      return new Unprocessable({ varning: words.warning_not_acknowledged });
    default:
      return new Unprocessable({ '': words[refusal.name] });
  }
};

const titleOf = (move: Move, opened: OpenedWay, { lang }: Visit): string => {
  const t = formTexts[lang].move;
  const name = moveName(move, opened, lang);
  if (move.exit) return t.titleExit(name);
  return move.transition.direction === 'parallel_end' ? t.titleEnd(name) : t.title(name);
};

const barOf = (move: Move | undefined, { way }: OpenedWay, { lang }: Visit): string | undefined => {
  const bar = move ? move.refusal : way.state.ended ? 'ended' : 'no_such_move';
  return bar && pathRefusals[lang][bar];
};
