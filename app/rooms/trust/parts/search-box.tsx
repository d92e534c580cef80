import { TextField } from '../../../shared/parts/fields.tsx';
import { Button } from '../../../shared/parts/form.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { searchTexts } from '../search.texts.ts';

/** The one field that people are searched by. Posted, so that no name and no number ever stands in an address. */
export const SearchBox = ({ form }: { form: FormState }) => {
  const t = searchTexts[form.lang];
  return (
    <search aria-label={t.title}>
      <form class="filter" method="post" action="/sok" novalidate>
        <TextField form={form} name="sok" type="search" label={t.field} hint={t.hint} size={28} />
        <div class="actions">
          <Button>{t.submit}</Button>
        </div>
      </form>
    </search>
  );
};
