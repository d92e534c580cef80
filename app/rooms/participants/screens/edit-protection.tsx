import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { actsOn } from '../acts.store.ts';
import { readWhy } from '../details.rules.ts';
import { editTexts } from '../edit.texts.ts';
import { insertCorrection } from '../edits.store.ts';
import { setProtection } from '../protection.store.ts';
import { type Editing, personForm } from './person-form.tsx';

const isProtected = ({ rows }: Editing) => rows.files[0]!.protected;

/**
 * Anybody who may change the file may protect it; the database lets only a manager take the protection away. The form says which of the two
 * it asks for: sent twice, or after a colleague has done the same, it does nothing more.
 */
export const protectionForm = personForm({
  act: 'change_file',
  title: (t, editing) => (isProtected(editing) ? t.lower : t.raise),
  lead: (t, editing) => (isProtected(editing) ? t.lowerLead : t.raiseLead),
  submit: (t, editing) => (isProtected(editing) ? t.lower : t.raise),
  fields: async (editing, form) => (
    <>
      <Hidden name="skydd" value={isProtected(editing) ? 'nej' : 'ja'} />
      <TextArea form={form} name="varfor" label={editTexts[editing.visit.lang].protectionWhy} rows={2} />
    </>
  ),
  save: async (editing, typed) => {
    const { visit, participantId } = editing;
    const read = readWhy(typed, visit.today, 'missing');
    if (!read.ok) return read.refusal;
    const why = read.value;
    const lowers = typed.skydd === 'nej';
    if (!lowers && typed.skydd !== 'ja') return { '': { name: 'nothing_changes' } };
    if (lowers !== isProtected(editing)) return undefined;
    if (lowers && !(await actsOn(visit.tx, participantId)).has('grant_protected')) throw new NotAllowed();
    await insertCorrection(visit, participantId, {
      kind: 'file',
      id: participantId,
      before: { protected: lowers },
      after: { protected: !lowers },
      why,
    });
    await setProtection(visit, participantId, !lowers, why);
  },
});
