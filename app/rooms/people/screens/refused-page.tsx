import type { OpenVisit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../parts/frame.tsx';
import type { SignInRefusal } from '../provider-sign-in.ts';
import { signInTexts } from '../sign-in.texts.ts';

/** Why one was not signed in. The own id is shown to the one who has just proved it, so that it can be given to an administrator. */
export const RefusedPage = ({
  visit,
  kind,
  subject,
  provider,
}: {
  visit: OpenVisit;
  kind: Exclude<SignInRefusal, 'noPage'>;
  subject?: string;
  provider?: string;
}) => {
  const t = signInTexts[visit.lang];
  const { title, body } = t.refused[kind];
  return (
    <Frame visit={{ ...visit, visitor: undefined }} title={title}>
      <PageHeading title={title} />
      <p>{body}</p>
      {kind === 'unknownAccount' && subject ? (
        <DescriptionList items={[{ term: t.yourId, value: subject }]} />
      ) : null}
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
