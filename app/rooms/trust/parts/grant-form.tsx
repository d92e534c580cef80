import { Select, TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { newId } from '../../../shared/values/ids.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { protectedTexts } from '../protected.texts.ts';
import type { Colleague } from '../protected-access.store.ts';

export const GrantForm = ({ form, base, to }: { form: FormState; base: string; to: Colleague[] }) => {
  const t = protectedTexts[form.lang];
  const roles = frameTexts[form.lang].roles;
  return (
    <Section title={t.grantTitle}>
      <Form action={base}>
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        <Select
          form={form}
          name="vem"
          label={t.who}
          hint={t.notYourself}
          options={to.map(({ accountId, name, role }) => ({
            value: accountId,
            label: `${name}, ${roles[role] ?? role}`,
          }))}
        />
        <TextArea form={form} name="skal" label={t.why} hint={t.whyHint} rows={2} />
        <Actions>
          <Button>{t.grant}</Button>
        </Actions>
      </Form>
    </Section>
  );
};
