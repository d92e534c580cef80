import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { Card, Section } from '../../../shared/parts/headings.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { beginningTexts } from '../beginning.texts.ts';
import type { PathDefinition } from '../definition.rules.ts';
import { factKinds } from '../fact-kinds.rules.ts';
import { factWords } from '../facts.texts.ts';
import { asksForSelection, inflowsFor, returnReasons, startsFor } from '../start-way.rules.ts';
import { detailField } from '../typed-fact.rules.ts';
import { wayTexts } from '../way.texts.ts';
import type { listEarlierWays } from '../way-rows.store.ts';
import { endInWords, outcomeName, stepName } from '../way-words.texts.ts';
import type { Wish } from '../wish.rules.ts';
import { CriteriaRows } from './fact-fields.tsx';

interface StartFieldsProps {
  visit: Visit;
  form: FormState;
  definition: PathDefinition;
  /** The person has had a way before: why they come back is asked. */
  returns: boolean;
  wishes: readonly Wish[];
}

export const StartFields = ({ visit, form, definition, returns, wishes }: StartFieldsProps) => {
  const { lang, visitor } = visit;
  const t = beginningTexts[lang].start;
  const startsAt = startsFor(definition, visitor);
  return (
    <>
      {startsAt.length > 1 ? (
        <RadioGroup
          form={form}
          name="steg"
          label={t.step}
          options={startsAt.map((key) => ({
            value: key,
            label: stepName(definition, key, lang),
          }))}
        />
      ) : (
        <p>{`${t.step}: ${stepName(definition, startsAt[0] ?? '', lang)}`}</p>
      )}
      <RadioGroup
        form={form}
        name="inflode"
        label={t.inflow}
        options={inflowsFor(visitor.role).map((value) => ({ value, label: t.inflows[value] }))}
      />
      {wishes.length > 0 ? (
        <Select
          form={form}
          name="onskan"
          label={t.wish}
          prompt={t.noWish}
          optional
          options={wishes.map(({ id, words, toldOn }) => ({
            value: id,
            label: t.wishTold(words.slice(0, 60), dateInWords(toldOn, lang, { weekday: false })),
          }))}
        />
      ) : null}
      <DateField form={form} name="datum" label={t.on} />
      {returns ? (
        <RadioGroup
          form={form}
          name="aterkomst"
          label={t.returnReason}
          options={returnReasons.map((value) => ({ value, label: wayTexts[lang].returnReasons[value] }))}
        />
      ) : null}
      {asksForSelection(definition) ? <SelectionFields form={form} lang={lang} /> : null}
    </>
  );
};

const SelectionFields = ({ form, lang }: { form: FormState; lang: Visit['lang'] }) => {
  const t = beginningTexts[lang].start;
  return (
    <Section title={t.selection}>
      <p>{t.selectionLead}</p>
      <CriteriaRows form={form} lang={lang} label={factWords[lang].details.criteria} />
      <RadioGroup
        form={form}
        name="utfall"
        label={t.selectionOutcome}
        optional
        options={factKinds.selection.outcomes.map((value) => ({ value, label: outcomeName(value, lang) }))}
      />
      <TextArea
        form={form}
        name={detailField('because')}
        label={factWords[lang].details.because}
        rows={2}
        optional
      />
    </Section>
  );
};

/** A way that has been: the person comes back, and what was is linked to what begins. */
export const EarlierWay = ({
  way,
  visit,
}: {
  way: Awaited<ReturnType<typeof listEarlierWays>>[number];
  visit: Visit;
}) => {
  const { lang } = visit;
  const t = beginningTexts[lang].start;
  const definition = way.body as unknown as PathDefinition;
  const day = (on: string) => dateInWords(on, lang, { weekday: false });
  return (
    <Card title={t.earlier}>
      <p>
        {t.earlierLine(
          definition.name[lang],
          day(way.started_on),
          day(way.ended_on ?? way.started_on),
          endInWords(definition, way.end_exit ?? undefined, way.end_reason ?? '', lang),
        )}
      </p>
    </Card>
  );
};
