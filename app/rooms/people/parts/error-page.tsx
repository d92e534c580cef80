import type { OpenVisit } from '../../../platform/visit.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { errorEasyTexts } from '../errors.easy.texts.ts';
import { errorTexts } from '../errors.texts.ts';
import { Frame } from './frame.tsx';

export type ErrorKind = Exclude<
  keyof (typeof errorTexts)['sv'],
  'home' | 'reference' | 'typed' | 'typedWhy' | 'typedKept'
>;

/** Says what happened, that nothing was saved, and where one can go. */
export const ErrorPage = ({
  visit,
  kind,
  reference,
  typed = [],
  easy = false,
}: {
  visit: OpenVisit;
  kind: ErrorKind;
  reference?: string;
  /** What was written and could not be saved. */
  typed?: string[];
  /** Somebody reads the own pages. */
  easy?: boolean;
}) => {
  const t = (easy ? errorEasyTexts : errorTexts)[visit.lang];
  return (
    <Frame visit={visit} title={t[kind].title} easy={easy}>
      <PageHeading title={t[kind].title} />
      <p>{t[kind].body}</p>
      {reference ? <p>{t.reference(reference)}</p> : null}
      {typed.length > 0 ? (
        <Section title={t.typed}>
          <p>{kind === 'notFound' ? `${t.typedWhy} ${t.typedKept}` : t.typedWhy}</p>
          {typed.map((text) => (
            <blockquote>{text}</blockquote>
          ))}
        </Section>
      ) : null}
      <p>
        <a href="/">{t.home}</a>
      </p>
    </Frame>
  );
};
