import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body } from '../../../platform/request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Select } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { isId } from '../../../shared/values/ids.ts';
import { consentForms, sayers } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import type { Representative } from '../representatives.rules.ts';
import type { TakeBackRefusal, WhoTakesBack } from '../take-back.rules.ts';
import { takeBackTexts } from '../take-back.texts.ts';
import { representativeInWords } from './words.ts';

/** Who told staff that a yes is taken back, and how; nothing is chosen beforehand. */
export const WhoTakesBackFields = ({
  form,
  representatives,
}: {
  form: FormState;
  representatives: readonly Representative[];
}) => {
  const { lang } = form;
  const t = takeBackTexts[lang];
  return (
    <>
      <RadioGroup
        form={form}
        name="vem"
        label={t.who}
        hint={t.whoHint}
        options={sayers.map((sayer) => ({ value: sayer, label: t.whoOptions[sayer] }))}
      />
      {representatives.length > 0 ? (
        <Select
          form={form}
          name="foretradare"
          label={t.representative}
          options={representatives.map((one) => ({ value: one.id, label: representativeInWords(one, lang) }))}
          optional
        />
      ) : null}
      <RadioGroup
        form={form}
        name="hur"
        label={t.how}
        options={consentForms.map((how) => ({ value: how, label: consentTexts[lang].hows[how] }))}
      />
    </>
  );
};

export const whoTakesBackIn = (body: Body): WhoTakesBack => ({
  saidBy: body.text('vem'),
  representativeId: isId(body.text('foretradare')) ? body.text('foretradare') : undefined,
  how: body.text('hur'),
});

const fieldOf = (name: TakeBackRefusal, representatives: readonly Representative[]) => {
  if (name === 'how_missing') return 'hur';
  return name.startsWith('representative') && representatives.length > 0 ? 'foretradare' : 'vem';
};

/** The form again, each refusal at its own question. */
export const notTakenBack = (
  refusals: readonly TakeBackRefusal[],
  representatives: readonly Representative[],
  lang: Lang,
) =>
  new Unprocessable(
    Object.fromEntries(
      refusals.map((name) => [fieldOf(name, representatives), takeBackTexts[lang].refusals[name]]),
    ),
  );
