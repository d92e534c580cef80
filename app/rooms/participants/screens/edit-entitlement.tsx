import { DateField, Select } from '../../../shared/parts/fields.tsx';
import { entitlementGroups } from '../codes.rules.ts';
import { readEntitlement } from '../details.rules.ts';
import { editTexts } from '../edit.texts.ts';
import { saveEntitlement } from '../edits.store.ts';
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
  fields: ({ visit: { lang } }, form) => (
    <>
      <Select
        form={form}
        name="grupp"
        label={editTexts[lang].group}
        options={entitlementGroups.map((group) => ({ value: group, label: editTexts[lang].groups[group]! }))}
      />
      <DateField form={form} name="beslutad" label={editTexts[lang].decided} />
    </>
  ),
  save: async ({ visit, participantId, rows }, typed) => {
    const read = readEntitlement(typed, visit.today);
    if (!read.ok) return read.refusal;
    await saveEntitlement(visit, participantId, rows.entitlement?.version ?? null, read.value);
  },
});
