import { Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { hintsIn, LOOKS_THROUGH } from '../free-text.rules.ts';
import { freeTextTexts } from '../free-text.texts.ts';

interface Props {
  form: FormState;
  /** The fields where something is written about somebody in one's own words. */
  names: readonly string[];
}

/** What stands in those fields now gives the writer something to think of once more. */
export const isHinted = ({ form, names }: Props): boolean =>
  hintsIn(...names.map((name) => singleValue(form, name))).length > 0;

/**
 * Stands in a form, before its button: what the writer may want to think of once more. The form is asked once, before it is saved
 * (`fieldsAbout`); sent again, it is saved as it stands.
 */
export const TextHints = ({ form, names }: Props) => {
  if (names.length === 0) return null;
  const found = hintsIn(...names.map((name) => singleValue(form, name)));
  if (found.length === 0) return <Hidden name={LOOKS_THROUGH} value={names.join(' ')} />;
  const t = freeTextTexts[form.lang];
  return (
    <Alert title={t.title}>
      <p>{t.lead}</p>
      <ul>
        {found.map(({ hint, words }) => (
          <li>{t.hints[hint](words.slice(0, 5).join(', '))}</li>
        ))}
      </ul>
    </Alert>
  );
};
