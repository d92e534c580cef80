import type { Visit } from '../../../platform/visit.ts';
import { CheckboxGroup, RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { type Detail, type FactKind, type FactKindRule, factKinds } from '../fact-kinds.rules.ts';
import { factWords } from '../facts.texts.ts';
import { detailField, factRows, rowField } from '../typed-fact.rules.ts';
import { wayTexts } from '../way.texts.ts';
import { formTexts } from '../way-forms.texts.ts';
import { detailInWords, outcomeName, wordFor } from '../way-words.texts.ts';

type Props = { form: FormState; lang: Visit['lang'] };

/** What came of it: nothing is chosen beforehand, unless there is only one thing to choose. */
export const OutcomeField = ({ form, lang, kind }: Props & { kind: FactKind }) => (
  <RadioGroup
    form={form}
    name="utfall"
    label={formTexts[lang].fact.outcome}
    options={factKinds[kind].outcomes.map((outcome) => ({
      value: outcome,
      label: outcomeName(outcome, lang),
    }))}
  />
);

/** One field, or one group of fields, for each detail of the kind. */
export const DetailFields = ({ form, lang, kind }: Props & { kind: FactKind }) => {
  const rule: FactKindRule = factKinds[kind];
  return (
    <>
      {Object.entries(rule.details).map(([name, detail]) => (
        <DetailField form={form} lang={lang} name={name} detail={detail} />
      ))}
    </>
  );
};

const DetailField = ({ form, lang, name, detail }: Props & { name: string; detail: Detail }) => {
  const t = formTexts[lang].fact;
  const frame = {
    form,
    name: detailField(name),
    label: wordFor(factWords[lang].details, name),
    optional: detail.required === undefined,
    hint: Array.isArray(detail.required)
      ? t.requiredFor(detail.required.map((outcome) => outcomeName(outcome, lang)).join(', '))
      : undefined,
  };
  const options = (from: readonly string[]) =>
    from.map((value) => ({ value, label: detailInWords(value, lang) }));
  switch (detail.type) {
    case 'text':
      return <TextArea {...frame} rows={2} />;
    case 'date':
      return <DateField {...frame} />;
    case 'yes_no':
      return (
        <RadioGroup
          {...frame}
          options={[
            { value: 'yes', label: wayTexts[lang].yes },
            { value: 'no', label: wayTexts[lang].no },
          ]}
        />
      );
    case 'choice':
      return <Select {...frame} options={options(detail.from)} />;
    case 'choices':
      return <CheckboxGroup {...frame} options={options(detail.from)} />;
    case 'criteria':
      return <CriteriaRows form={form} lang={lang} label={frame.label} />;
    case 'alternatives':
      return <AlternativeRows form={form} lang={lang} label={frame.label} />;
  }
};

/** Criteria with answers; the first rows ask what the documents name, and can be written over. */
export const CriteriaRows = ({ form, lang, label }: Props & { label: string }) => {
  const t = formTexts[lang].fact;
  const asked = Object.fromEntries(
    t.criteria.map((criterion, index) => [rowField('criteria', index + 1, 'criterion'), criterion]),
  );
  const prefilled = { ...form, values: { ...asked, ...form.values } };
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{label}</legend>
      {factRows.map((n) => (
        <>
          <TextField
            form={prefilled}
            name={rowField('criteria', n, 'criterion')}
            label={t.criterion(n)}
            optional
          />
          <TextField
            form={prefilled}
            name={rowField('criteria', n, 'answer')}
            label={t.answer(n)}
            optional={n > 1}
          />
        </>
      ))}
    </fieldset>
  );
};

const AlternativeRows = ({ form, lang, label }: Props & { label: string }) => {
  const t = formTexts[lang].fact;
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{label}</legend>
      {factRows.map((n) => (
        <>
          <TextField
            form={form}
            name={rowField('alternatives', n, 'alternative')}
            label={t.alternative(n)}
            optional={n > 1}
          />
          <DateField
            form={form}
            name={rowField('alternatives', n, 'on')}
            label={t.alternativeOn(n)}
            optional={n > 1}
          />
          <TextField
            form={form}
            name={rowField('alternatives', n, 'outcome')}
            label={t.alternativeOutcome(n)}
            optional={n > 1}
          />
        </>
      ))}
    </fieldset>
  );
};
