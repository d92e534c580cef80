import type { OpenVisit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { frameTexts } from '../frame.texts.ts';
import type { LiveMembership } from '../memberships.store.ts';
import { Frame } from '../parts/frame.tsx';
import { signInTexts } from '../sign-in.texts.ts';
import type { WayIn } from '../ways-in.store.ts';

interface DemoProps {
  visit: OpenVisit;
  people: LiveMembership[];
  waysIn: WayIn[];
  returnTo: string;
  form?: FormState;
}

const roleWords = (visit: OpenVisit, { role, unitName }: LiveMembership) => {
  const word = frameTexts[visit.lang].roles[role] ?? role;
  return unitName ? signInTexts[visit.lang].atUnit(word, unitName) : word;
};

/** Whose pages a way in opens, and as whom. */
export const wayInLabel = (lang: OpenVisit['lang'], { name, actingName }: WayIn): string => {
  const t = signInTexts[lang];
  return actingName === null ? t.ownPagesOf(name) : t.represents(actingName, name);
};

/** The demo's sign-in: one button for each person of the story, under their organisation. */
export const DemoSignInPage = ({ visit, people, waysIn, returnTo, form }: DemoProps) => {
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
        {waysIn.length > 0 ? (
          <Section title={t.ownPages}>
            <Actions>
              {waysIn.map((one) => (
                <Button kind="secondary" name="vag" value={one.wayInId}>
                  {wayInLabel(visit.lang, one)}
                </Button>
              ))}
            </Actions>
          </Section>
        ) : null}
      </Form>
    </Frame>
  );
};

const startAddress = (returnTo: string, more: Record<string, string> = {}) => {
  const query = new URLSearchParams({ ...more, ...(returnTo && { till: returnTo }) });
  return `/logga-in/start${query.size > 0 ? `?${query}` : ''}`;
};

/** The real sign-in is a link: a posted form may not lead to the provider's site. */
export const SignInPage = ({ visit, returnTo }: { visit: OpenVisit; returnTo: string }) => {
  const t = signInTexts[visit.lang];
  return (
    <Frame visit={{ ...visit, visitor: undefined }} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      <p>
        <ButtonLink href={startAddress(returnTo)}>{t.go}</ButtonLink>
      </p>
      {visit.application.settings.oidc?.person ? (
        <Section title={t.person.title}>
          <p>{t.person.lead}</p>
          <p>
            <ButtonLink href={startAddress(returnTo, { som: 'deltagare' })}>{t.person.go}</ButtonLink>
          </p>
        </Section>
      ) : null}
    </Frame>
  );
};
