import type { Body } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Checkbox } from '../../../shared/parts/choices.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import type { AskedForm } from '../../../shared/values/asked.ts';
import { aboutSomebody, SAVE_ANYWAY } from '../no-health.rules.ts';
import { noHealthTexts } from '../no-health.texts.ts';

/**
 * For a form with texts about an employer: what looks like somebody's health is refused at its field, once, with a tick to save it anyway.
 * @param keys the values that are written in one's own words
 */
export const withoutHealth = <Asks extends AskedForm>(
  asks: Asks,
  keys: readonly (keyof Asks & string)[],
) => ({
  beforeButton: ({ lang }: Pick<Visit, 'lang'>, form: FormState) => {
    const t = noHealthTexts[lang];
    return keys.some((key) => aboutSomebody(singleValue(form, asks[key]!.field)).length > 0) ? (
      <Checkbox form={form} name={SAVE_ANYWAY} label={t.saveAnyway} hint={t.saveAnywayHint} />
    ) : null;
  },
  met: ({ lang }: Pick<Visit, 'lang'>, body: Pick<Body, 'text'>): Partial<Record<keyof Asks, string>> => {
    const said: Partial<Record<keyof Asks, string>> = {};
    if (body.text(SAVE_ANYWAY) === 'yes') return said;
    const { met } = noHealthTexts[lang];
    for (const key of keys) {
      const [found] = aboutSomebody(body.text(asks[key]!.field));
      if (found)
        said[key] = met[found.hint === 'personal_number' ? found.hint : 'health_words'](
          found.words.slice(0, 5).join(', '),
        );
    }
    return said;
  },
});
