import { Checkbox, RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import { consentFormTexts } from '../consent-form.texts.ts';
import { consentForms, sayers } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import type { Representative } from '../representatives.rules.ts';
import type { Receiver } from '../sharing-overview.store.ts';
import { otherText } from './consent-request.ts';
import { consentTextAbout, currentTextVersion } from './consent-text.ts';
import { SharingFields } from './sharing-fields.tsx';
import { representativeInWords } from './words.ts';

interface FieldsProps {
  form: FormState;
  receivers: readonly Receiver[];
  representatives: readonly Representative[];
  underage: boolean;
  /** The names of those with whom something may be shared at once. */
  shareable: string;
}

/** Everything that a consent says, as it is told to staff. */
export const ConsentFields = ({ form, receivers, representatives, underage, shareable }: FieldsProps) => {
  const { lang } = form;
  const t = consentFormTexts[lang];
  const receiver = receivers.find(({ organisationId }) => organisationId === singleValue(form, 'till'));
  return (
    <>
      <SharingFields form={form} receivers={receivers} />
      <TextArea form={form} name="andamal" label={t.purpose} rows={2} />
      <DateField form={form} name="gavs" label={t.givenOn} />
      <DateField form={form} name="galler_fran" label={t.validFrom} hint={t.validFromHint} optional />
      <DateField form={form} name="galler_till" label={t.validUntil} />
      <RadioGroup
        form={form}
        name="hur"
        label={t.how}
        options={consentForms.map((how) => ({ value: how, label: consentTexts[lang].hows[how] }))}
      />
      <TextField form={form} name="forklarade" label={t.explainedBy} />
      <Select
        form={form}
        name="version"
        label={t.textVersion}
        options={[
          { value: currentTextVersion, label: t.textEasy(currentTextVersion) },
          { value: otherText, label: t.textOther },
        ]}
      />
      <Disclosure summary={consentTexts[lang].showText}>
        <p class="as-written" lang="sv">
          {consentTextAbout(receiver?.name ?? t.receiverUnchosen, 'sv').body}
        </p>
      </Disclosure>
      <TextField form={form} name="annan_text" label={t.textName} hint={t.textNameHint} optional />
      <RadioGroup
        form={form}
        name="vem"
        label={t.givenBy}
        options={sayers.map((sayer) => ({ value: sayer, label: t.givenByOptions[sayer] ?? sayer }))}
      />
      <Select
        form={form}
        name="foretradare"
        label={underage ? t.guardian : t.representative}
        hint={t.representativeHint}
        prompt={t.representativeNone}
        options={representatives.map((one) => ({ value: one.id, label: representativeInWords(one, lang) }))}
        optional={!underage}
      />
      <Checkbox form={form} name="dela" label={t.shareNow} hint={t.shareNowHint(shareable)} />
    </>
  );
};
