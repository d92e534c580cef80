import type { OpenVisit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { frameTexts } from '../frame.texts.ts';
import type { LiveMembership } from '../memberships.store.ts';
import { Frame } from '../parts/frame.tsx';
import { signInTexts } from '../sign-in.texts.ts';

interface DemoProps {
  visit: OpenVisit;
  people: LiveMembership[];
  returnTo: string;
  form?: FormState;
}

const roleWords = (visit: OpenVisit, { role, unitName }: LiveMembership) => {
  const word = frameTexts[visit.lang].roles[role] ?? role;
  return unitName ? signInTexts[visit.lang].atUnit(word, unitName) : word;
};

/** The demo's sign-in: one button for each person of the story, under their organisation. */
export const DemoSignInPage = ({ visit, people, returnTo, form }: DemoProps) => {
  const t = signInTexts[visit.lang];
  const several = new Set(people.map(({ collaborationId }) => collaborationId)).size > 1;
  const organisations = Map.groupBy(people, ({ organisationName, collaborationName }) =>
    several ? t.inCollaboration(organisationName, collaborationName) : organisationName,
  );
  return (
    <Frame visit={{ ...visit, visitor: undefined }} title={t.title} error={form !== undefined}>
      <PageHeading title={t.title} lead={t.demoLead} />
      <ErrorSummary form={form ?? formState(visit.lang)} />
      {people.length === 0 ? <EmptyState>{t.nobody}</EmptyState> : null}
      <Form action="/logga-in" guard={false}>
        <Hidden name="till" value={returnTo} />
        {[...organisations].map(([organisation, members]) => (
          <Section title={organisation}>
            <Actions>
              {members.map((member) => (
                <Button kind="secondary" name="uppdrag" value={member.membershipId}>
                  {t.as(member.name, roleWords(visit, member))}
                </Button>
              ))}
            </Actions>
          </Section>
        ))}
      </Form>
    </Frame>
  );
};

/** The real sign-in is a link: a posted form may not lead to the provider's site. */
export const SignInPage = ({ visit, returnTo }: { visit: OpenVisit; returnTo: string }) => {
  const t = signInTexts[visit.lang];
  return (
    <Frame visit={{ ...visit, visitor: undefined }} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      <p>
        <ButtonLink href={`/logga-in/start${returnTo ? `?till=${encodeURIComponent(returnTo)}` : ''}`}>
          {t.go}
        </ButtonLink>
      </p>
    </Frame>
  );
};
