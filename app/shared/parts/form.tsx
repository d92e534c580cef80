import type { Child } from 'hono/jsx';
import { type FormState, fieldId } from './form-state.ts';
import { partsTexts } from './parts.texts.ts';

type FormProps = {
  action: string;
  children: Child;
  /** The form carries a file. */
  files?: boolean;
  /** Ask before the reader leaves with something typed and not sent (needs the script). Default true. */
  guard?: boolean;
  label?: string;
};

/** A form that writes. The browser's own messages are off: the server's sentences are in the page's language. */
export const Form = ({ action, children, files, guard = true, label }: FormProps) => (
  <form
    class="form"
    method="post"
    action={action}
    enctype={files ? 'multipart/form-data' : undefined}
    novalidate
    aria-label={label}
    data-guard={guard ? '' : undefined}
  >
    {children}
  </form>
);

export const Hidden = ({ name, value }: { name: string; value: string | number }) => (
  <input type="hidden" name={name} value={String(value)} />
);

type Kind = 'primary' | 'secondary' | 'quiet' | 'danger';
const variants = {
  primary: 'primary',
  secondary: 'secondary',
  quiet: 'tertiary',
  danger: 'primary',
} as const;

type ButtonProps = { children: Child; kind?: Kind; name?: string; value?: string; formAction?: string };

export const Button = ({ children, kind = 'primary', name, value, formAction }: ButtonProps) => (
  <button
    class="ds-button"
    data-variant={variants[kind]}
    data-color={kind === 'danger' ? 'danger' : undefined}
    type="submit"
    name={name}
    value={value}
    formaction={formAction}
  >
    {children}
  </button>
);

export const ButtonLink = ({
  href,
  children,
  kind = 'primary',
  shortcut,
  label,
}: {
  href: string;
  children: Child;
  kind?: Kind;
  /** The single key that leads there, where the reader has not switched such keys off. */
  shortcut?: string;
  /** What is read out, where several links on the page have the same words: begins with those words. */
  label?: string;
}) => (
  <a
    data-shortcut={shortcut}
    aria-label={label}
    class="ds-button"
    data-variant={variants[kind]}
    data-color={kind === 'danger' ? 'danger' : undefined}
    href={href}
  >
    {children}
  </a>
);

/** Needs the script, which shows it; without it the browser's own menu prints. */
export const PrintButton = ({ children }: { children: Child }) => (
  <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
    {children}
  </button>
);

/** The row of buttons that ends a form. */
export const Actions = ({ children }: { children: Child }) => <div class="actions">{children}</div>;

/** "Förnamn: Fyll i det här"; after a question the sentence simply follows. */
const withLabel = (label: string | undefined, sentence: string): string =>
  label ? `${label}${label.endsWith('?') ? '' : ':'} ${sentence}` : sentence;

/**
 * Stands first in the page after the heading and takes focus; shows nothing when nothing is wrong. Says which field it means,
 * in the order of the fields: it therefore waits until they are drawn.
 */
export const ErrorSummary = async ({ form, heading }: { form: FormState; heading?: string }) => {
  await Promise.resolve();
  const order = [...form.labels.keys()];
  const errors = Object.entries(form.errors)
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  if (errors.length === 0) return null;
  return (
    <section class="ds-error-summary" id="fel" tabindex={-1} autofocus aria-labelledby="fel-rubrik">
      <h2 id="fel-rubrik">{heading ?? partsTexts[form.lang].errorSummary(errors.length)}</h2>
      <ul>
        {errors.map(([name, sentence]) => (
          <li>
            {name ? (
              <a href={`#${fieldId(form, name)}`}>{withLabel(form.labels.get(name), sentence)}</a>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
