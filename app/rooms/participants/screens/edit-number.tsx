import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { TextField } from '../../../shared/parts/fields.tsx';
import { formatIdentityNumber } from '../../../shared/values/identity-numbers.ts';
import { correctNumber } from '../correct-number.ts';
import { numberFaults } from '../details.rules.ts';
import { identityTexts } from '../identity.texts.ts';
import { WhyField } from '../parts/period-fields.tsx';
import { personForm } from './person-form.tsx';

/** The number as registered, for the one who may change the file. */
export const numberForm = personForm({
  act: 'change_file',
  title: (_, { visit }) => identityTexts[visit.lang].title,
  lead: (_, { visit }) => identityTexts[visit.lang].lead,
  standing: ({ rows }) => ({ nummer: formatIdentityNumber(rows.files[0]!.number) }),
  fields: ({ visit: { lang } }, form) => {
    const t = identityTexts[lang];
    return (
      <>
        <TextField form={form} name="nummer" label={t.number} hint={t.numberHint} size={16} />
        <RadioGroup
          form={form}
          name="fel"
          label={t.fault}
          options={numberFaults.map((value) => ({ value, ...t.faults[value] }))}
        />
        <WhyField form={form} />
      </>
    );
  },
  save: ({ visit, participantId, rows }, typed) =>
    correctNumber(visit, visit.application.secrets.numberKey, { participantId, file: rows.files[0]! }, typed),
});
