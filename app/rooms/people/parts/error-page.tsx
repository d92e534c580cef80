import type { OpenVisit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { errorTexts } from '../errors.texts.ts';
import { Frame } from './frame.tsx';

export type ErrorKind = Exclude<keyof (typeof errorTexts)['sv'], 'home' | 'reference'>;

/** Says what happened, that nothing was saved, and where one can go. */
export const ErrorPage = ({
  visit,
  kind,
  reference,
}: {
  visit: OpenVisit;
  kind: ErrorKind;
  reference?: string;
}) => {
  const t = errorTexts[visit.lang];
  return (
    <Frame visit={visit} title={t[kind].title}>
      <PageHeading title={t[kind].title} />
      <p>{t[kind].body}</p>
      {reference ? <p>{t.reference(reference)}</p> : null}
      <p>
        <a href="/">{t.home}</a>
      </p>
    </Frame>
  );
};
