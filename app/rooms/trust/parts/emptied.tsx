import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { stillSeenTexts } from '../still-seen.texts.ts';

/** The script puts the address into the link, and beneath the heading what was typed; after a sign-out forms that were begun stay. */
export const Emptied = ({ lang, why }: { lang: Lang; why: 'changed' | 'signedOut' }) => {
  const t = stillSeenTexts[lang];
  return (
    <>
      <Alert tone="warning" title={t[why].title} level={1} live>
        <p>{t[why].body}</p>
        <p>
          <a href="/" data-again>
            {t[why].again}
          </a>
        </p>
      </Alert>
      {why === 'changed' ? (
        <section data-typed hidden>
          <h2>{t.typed}</h2>
          <p>{t.typedWhy}</p>
        </section>
      ) : null}
    </>
  );
};
