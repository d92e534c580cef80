import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea } from '../../../shared/parts/fields.tsx';
import { hasEnded, measureLevels } from '../../measures/measures.rules.ts';
import { listMeasures } from '../../measures/measures.store.ts';
import { measuresTexts } from '../../measures/measures.texts.ts';
import { missingLevelTexts } from '../missing-level.texts.ts';
import { missingReasons, readMissingLevel } from '../missing-levels.rules.ts';
import { insertMissingLevel, strikeMissingLevel } from '../missing-levels.store.ts';
import { missingLevelLines, missingLevelTitle } from '../parts/missing-level-words.ts';
import { type Editing, ownRowOf, personForm } from './person-form.tsx';

const wordsOf = ({ visit }: Editing) => missingLevelTexts[visit.lang];
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
const nameOf = ({ rows }: Editing) => `${rows.files[0]?.given} ${rows.files[0]?.family}`;
const done = ({ participantId }: Editing) => `/deltagare/${participantId}/uppgifter?sparat=1#nivaer`;

/** What is offered today, the levels in their order. */
const offered = async ({ tx, today }: Visit) => {
  const measures = (await listMeasures(tx)).filter((measure) => !hasEnded(measure, today));
  return measureLevels.flatMap((level) => measures.filter((measure) => measure.level === level));
};

/** A level that is missing for the person: which, why not, and the measure that was thought of. Each is a row of its own. */
export const missingLevelForm = personForm({
  act: 'record_missing_level',
  title: (_, editing) => wordsOf(editing).title,
  lead: (_, editing) => wordsOf(editing).lead(nameOf(editing)),
  start: ({ visit }) => ({ dag: visit.today }),
  fields: async (editing, form) => {
    const t = wordsOf(editing);
    const { levels } = measuresTexts[form.lang];
    const measures = await offered(editing.visit);
    return (
      <>
        <p>
          <a href="/insatser">{t.see}</a>
        </p>
        <RadioGroup
          form={form}
          name="niva"
          label={t.level}
          options={measureLevels.map((value) => ({ value, label: levels[value] }))}
        />
        <RadioGroup
          form={form}
          name="skal"
          label={t.reason}
          options={missingReasons.map((value) => ({ value, label: capital(t.reasons[value]) }))}
        />
        {measures.length > 0 ? (
          <Select
            form={form}
            name="insats"
            label={t.measure}
            hint={t.measureHint}
            optional
            options={measures.map(({ id, level, name, organisation }) => ({
              value: id,
              label: `${levels[level]}: ${name}, ${organisation}`,
            }))}
          />
        ) : null}
        <TextArea form={form} name="ord" label={t.words} hint={t.wordsHint} rows={2} optional />
        <DateField form={form} name="dag" label={t.day} />
      </>
    );
  },
  save: async ({ visit, participantId }, typed, id) => {
    const read = readMissingLevel(typed, visit.today, await offered(visit));
    if (!read.ok) return read.refusal;
    await insertMissingLevel(visit, participantId, id, read.value);
  },
  done,
});

const current = ({ visit, rows }: Editing) => {
  const row = ownRowOf(rows.missingLevels, idParam(visit, 'rad'));
  if (!row.mine) throw new NotAllowed();
  return row;
};

/** Takes back what oneself recorded by mistake. It stays readable, struck; a second press changes nothing more. */
export const undoMissingLevelForm = personForm({
  act: 'record_missing_level',
  title: (_, editing) => wordsOf(editing).undoTitle,
  lead: (_, editing) => `${nameOf(editing)}. ${wordsOf(editing).undoLead}`,
  submit: (_, editing) => wordsOf(editing).undo,
  fields: (editing, form) => {
    const row = current(editing);
    return (
      <>
        <p>{missingLevelTitle(row, form.lang)}</p>
        {missingLevelLines(row, form.lang).map((line) => (
          <p>{line}</p>
        ))}
      </>
    );
  },
  save: async (editing) => {
    const { id, struckOn } = current(editing);
    if (struckOn === null) await strikeMissingLevel(editing.visit, editing.participantId, id);
  },
  done,
});
