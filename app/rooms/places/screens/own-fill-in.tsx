import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { readAsked } from '../../../platform/read-asked.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { AskedFields } from '../../../shared/parts/asked-fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { SeenFields } from '../../../shared/parts/seen-fields.tsx';
import { standingOf } from '../../../shared/values/asked.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { weekdayNames } from '../../../shared/values/weekdays.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { asStands, changedKeys, demandUnchanged } from '../../people/parts/changed-meanwhile.ts';
import { fillInStay } from '../fill-in-stay.ts';
import { filledOf, fillFaults, ownFillAsks } from '../filled-in.rules.ts';
import { listOwnVersions } from '../filled-in.store.ts';
import { chosenStay, ownPlaceAt } from '../living-stay.ts';
import { ownFillTexts } from '../own-fill-in.easy.texts.ts';
import { ownPlaceTexts } from '../own-place.easy.texts.ts';
import { fillingLetter } from '../parts/filling-letter.ts';
import type { Stay } from '../stays.rules.ts';

const saved = (stay: Stay) => `${ownPlaceAt(stay)}&andrat=1`;

const open = async (visit: OwnVisit): Promise<Stay> => {
  const { stay, named } = await chosenStay(visit);
  if (!stay || !named) throw new NotFound();
  return stay;
};

const standing = (stay: Stay) =>
  standingOf(ownFillAsks, { ...stay, startsOn: stay.saysFrom, endsOn: stay.saysUntil });

const codesIn = ({ lang }: OwnVisit) => ({ days: weekdayNames[lang] });

/** The person fills in the agreement about the own place: a new version, which all three answer anew. */
export const ownFillForm: OwnFormScreen = {
  view: async (visit, given) => {
    const stay = await open(visit);
    const t = ownFillTexts[visit.lang];
    const begun = Object.keys(given.values).length > 0;
    const form = begun ? given : formState(visit.lang, asStands(ownFillAsks, standing(stay)), given.errors);
    return (
      <EasyFrame visit={visit} title={t.title} error={hasErrors(form)}>
        <PageHeading
          title={t.title}
          back={{ href: ownPlaceAt(stay), label: ownPlaceTexts[visit.lang].title }}
        />
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={t.lead} />
        </p>
        <Form action={ownPlaceAt(stay, '/andra')}>
          <Hidden name="id" value={singleValue(form, 'id') || newId()} />
          <SeenFields form={form} />
          <AskedFields form={form} asks={ownFillAsks} words={{ ...t, codes: codesIn(visit) }} />
          <Actions>
            <Button>{t.send}</Button>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },
  act: async (visit, body) => {
    const stay = await open(visit);
    const t = ownFillTexts[visit.lang];
    const sent = body.text('id');
    if ((await listOwnVersions(visit.tx, stay.id)).some(({ id }) => id === sent))
      return { redirect: saved(stay) };
    demandUnchanged({ asks: ownFillAsks, standing: standing(stay), codes: codesIn(visit), say: t }, body);
    const answers = readAsked(visit, body, ownFillAsks, {}, (read) =>
      Object.fromEntries(Object.entries(fillFaults(read)).map(([key, fault]) => [key, t.faults[fault]])),
    );
    const filled = filledOf(answers, changedKeys(ownFillAsks, body));
    const version = { stayId: stay.id, seen: stay.version, id: isId(sent) ? sent : newId() };
    const done = await fillInStay(visit.tx, version, filled, fillingLetter(visit));
    if (done.ok) return { redirect: saved(stay) };
    if (done.refusal !== 'outside_booked') throw new Unprocessable({ '': t.faults[done.refusal] });
    const [from, until] = [dateInWords(stay.startsOn, visit.lang), dateInWords(stay.endsOn, visit.lang)];
    throw new Unprocessable({ [ownFillAsks.startsOn.field]: t.outside(from, until).join(' ') });
  },
};
