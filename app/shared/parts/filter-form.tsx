import type { Child } from 'hono/jsx';
import { partsTexts } from './parts.texts.ts';
import type { Lang } from './texts.ts';

type FilterFormProps = {
  action: string;
  lang: Lang;
  children: Child;
  /** What must stay in the address, for example the sort order. */
  keep?: Readonly<Record<string, string | undefined>>;
  /** Shown as "Rensa" when given. */
  clearHref?: string;
  label: string;
  /** What the button says, where "Visa" does not say enough. */
  submit?: string;
};

/** A GET form: what is filtered stands in the address. */
export const FilterForm = ({
  action,
  lang,
  children,
  keep = {},
  clearHref,
  label,
  submit,
}: FilterFormProps) => (
  <search aria-label={label}>
    <form class="filter" method="get" action={action}>
      {Object.entries(keep).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
      {children}
      <div class="actions">
        <button class="ds-button" type="submit">
          {submit ?? partsTexts[lang].show}
        </button>
        {clearHref ? <a href={clearHref}>{partsTexts[lang].clear}</a> : null}
      </div>
    </form>
  </search>
);
