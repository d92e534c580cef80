import type { Body } from '../../../platform/request.ts';
import { CheckboxGroup } from '../../../shared/parts/choices.tsx';
import { Select } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { consentFormTexts } from '../consent-form.texts.ts';
import { areas, mayReceive } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import type { Receiver } from '../sharing-overview.store.ts';

/** The receiver that was chosen: an organisation of the collaboration, or none. */
export const receiverIn = (body: Body, receivers: readonly Receiver[]): string =>
  receivers.find(({ organisationId }) => organisationId === body.text('till'))?.organisationId ?? '';

/** Whom something may be told to: never an employer. */
export const receiverOptions = (receivers: readonly Receiver[]) =>
  receivers
    .filter(({ kind }) => mayReceive(kind))
    .map(({ organisationId, name }) => ({ value: organisationId, label: name }));

/** To whom and what: the two questions that a consent and a disclosure share. */
export const SharingFields = ({ form, receivers }: { form: FormState; receivers: readonly Receiver[] }) => {
  const t = consentFormTexts[form.lang];
  return (
    <>
      <Select form={form} name="till" label={t.receiver} options={receiverOptions(receivers)} />
      <CheckboxGroup
        form={form}
        name="omraden"
        label={t.areasField}
        hint={t.areasHint}
        options={areas.map((area) => ({ value: area, label: consentTexts[form.lang].areas[area] }))}
      />
    </>
  );
};
