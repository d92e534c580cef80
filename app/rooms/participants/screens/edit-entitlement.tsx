import { DateField, Select } from '../../../shared/parts/fields.tsx';
import { keepEntitlement } from '../change-details.ts';
import { entitlementGroups } from '../codes.rules.ts';
import { editTexts } from '../edit.texts.ts';
import { WhyField } from '../parts/period-fields.tsx';
import { type Editing, personForm } from './person-form.tsx';

const standing = ({ rows: { entitlement } }: Editing): Record<string, string> => ({
  grupp: entitlement ? String(entitlement.group) : '',
  beslutad: entitlement?.decidedOn ?? '',
});

/** Health data: only the person's own LSS officer gets here. */
export const entitlementForm = personForm({
  act: 'register_entitlement',
  title: (t) => t.entitlement,
  lead: (t) => t.entitlementLead,
  standing,
  fields: ({ visit: { lang }, rows: { entitlement } }, form) => (
    <>
      <Select
        form={form}
        name="grupp"
        label={editTexts[lang].group}
        options={entitlementGroups.map((group) => ({ value: group, label: editTexts[lang].groups[group]! }))}
      />
      <DateField form={form} name="beslutad" label={editTexts[lang].decided} />
      {entitlement ? <WhyField form={form} /> : null}
    </>
  ),
  save: (editing, typed) => keepEntitlement(editing.visit, editing, typed),
});
