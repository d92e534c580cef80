import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import { planForms } from '../plan-forms.texts.ts';
import { choiceOf, textChoices, theirsOf } from '../two-texts.rules.ts';

/** The other's text beside one's own, where both have written the same field. */
export const TwoTexts = ({ form, name, label }: { form: FormState; name: string; label: string }) => {
  const theirs = form.values[theirsOf(name)];
  if (theirs === undefined) return null;
  const t = planForms[form.lang].edit;
  const texts = { mine: singleValue(form, name), theirs: singleValue(form, theirsOf(name)) };
  return (
    <>
      <Hidden name={theirsOf(name)} value={texts.theirs} />
      <RadioGroup
        form={form}
        name={choiceOf(name)}
        label={t.choose(label)}
        options={textChoices.map((value) => ({
          value,
          label: value === 'mine' ? t.mine : t.theirs,
          hint: <span class="as-written">{texts[value] || '–'}</span>,
        }))}
      />
    </>
  );
};
