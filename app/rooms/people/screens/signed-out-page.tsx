import type { OpenVisit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../parts/frame.tsx';
import { signInTexts } from '../sign-in.texts.ts';

/** `provider` is where the provider's own session is ended; the browser goes there by itself where there is one. */
export const SignedOutPage = ({ visit, provider }: { visit: OpenVisit; provider?: string }) => {
  const t = signInTexts[visit.lang];
  return (
    <Frame visit={visit} title={t.signedOut}>
      <PageHeading title={t.signedOut} lead={t.signedOutHere} />
      {provider ? (
        <p>
          <a href={provider}>{t.signOutThere}</a>
        </p>
      ) : null}
      <p>
        <a href="/logga-in">{t.again}</a>
      </p>
    </Frame>
  );
};
