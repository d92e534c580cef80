import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { answerProposal, endRole } from '../answer-proposal.ts';
import { frameTexts } from '../frame.texts.ts';
import { seesPeople } from '../landing.rules.ts';
import { Frame } from '../parts/frame.tsx';
import { Question } from '../parts/staff-form.tsx';
import { stateOf } from '../staff.rules.ts';
import { findMembership } from '../staff.store.ts';
import { staffTexts } from '../staff.texts.ts';
import { onlyAdministrator, onlyManager, refuseFaults } from '../staff-fields.ts';

const getMembership = async (visit: Visit) => {
  const membershipId = idParam(visit, 'membershipId');
  const membership = await findMembership(visit.tx, membershipId);
  if (!membership) throw new NotFound(membershipId);
  return membership;
};

/** A manager answers what an administrator has proposed. */
export const confirmForm: FormScreen = {
  view: async (visit, form) => {
    onlyManager(visit);
    const membership = await getMembership(visit);
    const { name, role, organisationName, unitName, proposerName } = membership;
    const t = staffTexts[visit.lang];
    const waits = stateOf(membership, visit.now) === 'proposed';
    const items = [
      { term: t.confirm.person, value: name },
      { term: t.fields.role, value: frameTexts[visit.lang].roles[role] ?? role },
      { term: t.fields.organisation, value: [organisationName, unitName].filter(Boolean).join(', ') },
      { term: t.confirm.proposedBy, value: proposerName ?? '–' },
      { term: t.columns.state, value: t.states[stateOf(membership, visit.now)] },
    ];
    return (
      <Frame visit={visit} title={t.confirm.title(name)} error={hasErrors(form)}>
        <PageHeading
          title={t.confirm.title(name)}
          lead={waits ? t.confirm.lead : undefined}
          back={{ href: '/personal', label: t.back }}
        />
        <ErrorSummary form={form} />
        <DescriptionList items={items} />
        {seesPeople(role) ? <p>{t.confirm.seesPeople}</p> : null}
        {waits ? (
          <Form action={visit.url.pathname} guard={false}>
            <Actions>
              <Button name="svar" value="ja">
                {t.confirm.yes}
              </Button>
              <Button kind="secondary" name="svar" value="nej">
                {t.confirm.no}
              </Button>
            </Actions>
          </Form>
        ) : null}
      </Frame>
    );
  },
  act: async (visit, body) => {
    onlyManager(visit);
    const t = staffTexts[visit.lang];
    const answer = ({ ja: 'confirm', nej: 'decline' } as const)[body.text('svar')];
    if (!answer) refuseFaults([['', 'answerMissing']], t);
    const result = await answerProposal(visit, await getMembership(visit), answer ?? 'decline');
    if (!result.ok) {
      const logAs = result.refusal === 'alreadyAnswered' ? undefined : result.refusal;
      refuseFaults([['', result.refusal]], t, logAs);
    }
    return { redirect: '/personal' };
  },
};

/** An administrator ends a role; ending what has ended changes nothing. */
export const endForm: FormScreen = {
  view: async (visit, form) => {
    onlyAdministrator(visit);
    const { name, role, accountId } = await getMembership(visit);
    const t = staffTexts[visit.lang].end;
    return (
      <Question
        visit={visit}
        form={form}
        title={t.title(name, frameTexts[visit.lang].roles[role] ?? role)}
        lead={t.lead}
        back={`/personal/konto/${accountId}`}
        yes={t.yes}
        no={t.no}
      />
    );
  },
  act: async (visit) => {
    onlyAdministrator(visit);
    const membership = await getMembership(visit);
    if (['counts', 'proposed'].includes(stateOf(membership, visit.now))) await endRole(visit, membership);
    return { redirect: `/personal/konto/${membership.accountId}` };
  },
};
