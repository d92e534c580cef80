import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { ErrorSummary } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { beginningTexts } from '../beginning.texts.ts';
import { doingOf, personPage } from '../parts/open-way.ts';
import { Models, StartForm } from '../parts/start-choices.tsx';
import { EarlierWay } from '../parts/start-fields.tsx';
import { pathRefusals } from '../path.texts.ts';
import { type ActivePath, listActivePaths } from '../path-versions.store.ts';
import { recordFact } from '../record-fact.ts';
import { asksForSelection, inflows, startsFor } from '../start-way.rules.ts';
import { startWay } from '../start-way.ts';
import { fieldOfRefusal, typedDetails } from '../typed-fact.rules.ts';
import { formTexts } from '../way-forms.texts.ts';
import { findWayOf, listEarlierWays } from '../way-rows.store.ts';
import { listWishes, mayAbout } from '../wish.store.ts';

const fieldOf: Record<string, string> = {
  unknown_start: 'steg',
  not_yours_to_start: 'steg',
  date_in_future: 'datum',
  before_last_way_ended: 'datum',
  return_reason_missing: 'aterkomst',
};

const pathPicked = (paths: readonly ActivePath[], visit: Visit): ActivePath | undefined => {
  const wanted = visit.url.searchParams.get('modell');
  if (wanted === null) return paths.length === 1 ? paths[0] : undefined;
  return paths.find(({ contentHash }) => contentHash.startsWith(wanted) && wanted.length >= 12);
};

/** Without `modell` the models of the collaboration; with it the form that starts a way in that model. */
export const startForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const participantId = idParam(visit, 'id');
    const person = await openPerson(visit, participantId);
    if (!(await mayAbout(visit.tx, 'start_way', participantId))) throw new NotAllowed();
    const paths = await listActivePaths(visit.tx);
    const path = pathPicked(paths, visit);
    const t = { ...formTexts[visit.lang], ...beginningTexts[visit.lang] };
    const earlier = await listEarlierWays(visit.tx, participantId, null);
    const current = await findWayOf(visit.tx, participantId);
    return (
      <PersonFrame visit={visit} person={person} title={t.start.title} error={hasErrors(form)}>
        <ErrorSummary form={form} />
        {draft ? <Alert>{typedTexts[visit.lang].draft}</Alert> : null}
        {earlier.map((way) => (
          <EarlierWay way={way} visit={visit} />
        ))}
        {current && current.endedOn === null ? (
          <Alert tone="warning" title={t.barTitle}>
            <p>{t.start.refusals.way_already_open}</p>
          </Alert>
        ) : path && startsFor(path.definition, visit.visitor).length === 0 ? (
          <Alert tone="warning" title={t.barTitle}>
            <p>{t.start.refusals.not_yours_to_start}</p>
          </Alert>
        ) : path ? (
          <StartForm
            visit={visit}
            form={form}
            path={path}
            returns={earlier.length > 0}
            wishes={(await listWishes(doingOf(visit), participantId)).slice(0, 5)}
          />
        ) : (
          <Models visit={visit} paths={paths} participantId={participantId} />
        )}
      </PersonFrame>
    );
  },
  act: async (visit, body) => {
    const participantId = idParam(visit, 'id');
    if (!(await mayAbout(visit.tx, 'start_way', participantId))) throw new NotFound(participantId);
    const path = pathPicked(await listActivePaths(visit.tx), visit);
    const t = beginningTexts[visit.lang].start;
    const doing = doingOf(visit);
    const fields = await fieldsAbout(visit, body, participantId);
    const id = body.text('id');
    const wishId = body.text('onskan');
    const on = fields.day('datum');
    const [firstStep = ''] = path ? startsFor(path.definition, visit.visitor) : [];
    const input = {
      wayId: isId(id) ? id : newId(),
      participantId,
      contentHash: path?.contentHash ?? '',
      step: fields.text('steg', 100) || firstStep,
      inflow: fields.choice('inflode', inflows),
      on,
      wishId: isId(wishId) ? wishId : undefined,
      returnReason: fields.text('aterkomst', 100),
    };
    const selected = body.text('utfall');
    const details = path && asksForSelection(path.definition) ? typedDetails('selection', fields) : undefined;
    fields.done();
    if (input.wishId && !(await listWishes(doing, participantId)).some(({ id }) => id === input.wishId))
      fields.wrong('onskan', t.refusals.wish_not_open);
    fields.done();
    const result = await startWay(doing, input);
    if (!result.ok) fields.wrong(fieldOf[result.refusal] ?? '', t.refusals[result.refusal]);
    else if (details && (selected || (details.criteria as unknown[]).length > 0)) {
      const kept = await recordFact(
        doing,
        participantId,
        { kind: 'selection', happenedOn: on, outcome: selected, details },
        input.wayId,
      );
      if (!kept.ok)
        for (const refusal of kept.refusal)
          if (refusal.name !== 'no_open_way')
            fields.wrong(fieldOfRefusal('selection', refusal), pathRefusals[visit.lang][refusal.name]);
    }
    fields.done();
    return { redirect: personPage(participantId) };
  },
};
