import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert, Tag } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { employerRights } from '../../employers/employers.store.ts';
import { cameOfFact } from '../../employers/parts/came-of.tsx';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { waitingByStay } from '../asked-support.store.ts';
import { listVersions } from '../filled-in.store.ts';
import { filledInTexts } from '../filled-in.texts.ts';
import { mayEmploy } from '../may-employ.ts';
import { placePage } from '../parts/open-place.ts';
import { type OpenedStay, openStay, stayPage } from '../parts/open-stay.ts';
import { agreedItems, periodOf, stateOf } from '../parts/stay-words.ts';
import { VersionPart } from '../parts/version-part.tsx';
import { VisitTable } from '../parts/visit-table.tsx';
import { WaitingEmployers } from '../parts/waiting-employers.tsx';
import { mayKeepStays } from '../stay-reads.store.ts';
import { parties, type Stay, standingApprovals, waitsFor } from '../stays.rules.ts';
import { staysTexts } from '../stays.texts.ts';
import { listVisits } from '../visits.store.ts';

/** Where what was filled in is shorter than what is booked. */
const bookedFact = (stay: Stay, lang: Visit['lang']) => {
  const t = filledInTexts[lang];
  const shorter = stay.saysFrom !== stay.startsOn || stay.saysUntil !== stay.endsOn;
  return shorter ? [{ term: t.booked, value: t.untilAgreed(periodOf(stay, lang)) }] : [];
};

const factsOf = ({ lang, today }: Visit, stay: Stay, change?: string) => {
  const t = staysTexts[lang];
  return [
    { term: t.state, value: <Tag>{stateOf(stay, today, lang)}</Tag> },
    ...bookedFact(stay, lang),
    ...agreedItems(stay, lang),
    { term: t.supervisor, value: stay.supervisor ?? t.nobody },
    { term: t.daySupervisor, value: stay.daySupervisor ?? t.nobody },
    { term: t.contact, value: stay.contact ?? t.nobody },
    ...cameOfFact(stay.forumId, stay.forum, lang, change),
    ...(stay.endedOn && stay.endedBecause
      ? [
          {
            term: t.states.ended,
            value: t.endedOn(dateInWords(stay.endedOn, lang), t.endings[stay.endedBecause]),
          },
        ]
      : []),
  ];
};

/** What each party has answered to the agreement as it stands. */
const Answers = ({ stay, lang, children }: { stay: Stay; lang: Visit['lang']; children: Child }) => {
  const t = staysTexts[lang];
  const standing = standingApprovals(stay);
  return (
    <Section title={t.answers}>
      {children}
      <DescriptionList
        items={parties.map((party) => {
          const said = standing.find((one) => one.party === party);
          return {
            term: t.parties[party],
            value: said
              ? [
                  t.answer[said.answer],
                  ...(said.because ? [t.because[said.because]] : []),
                  ...(said.byName ? [said.byName] : []),
                  t.saidBy(t.hows[said.how], dateInWords(said.saidOn, lang)),
                  ...(said.by && said.how !== 'own_sign_in' ? [t.recordedBy(said.by)] : []),
                ].join(', ')
              : t.notYet,
          };
        })}
      />
    </Section>
  );
};

/** From the time at a place there is one step to a job there: once it has begun, and no job has come of it. */
const mayBecomeJob = ({ startsOn, endedBecause }: Stay, today: string): boolean =>
  startsOn < today && endedBecause !== 'employed' && endedBecause !== 'said_no';

const Employing = ({ opened, lang }: { opened: OpenedStay; lang: Visit['lang'] }) => (
  <Actions>
    <ButtonLink href={`${stayPage(opened)}/anstallning`} kind="secondary">
      {staysTexts[lang].employ}
    </ButtonLink>
  </Actions>
);

const Keeping = ({ opened, lang }: { opened: OpenedStay; lang: Visit['lang'] }) => {
  const t = staysTexts[lang];
  const at = stayPage(opened);
  return (
    <Actions>
      {waitsFor(opened.stay) ? <ButtonLink href={`${at}/svar`}>{t.recordAnswer}</ButtonLink> : null}
      <ButtonLink href={`${at}/andra`} kind="secondary">
        {t.changeStay}
      </ButtonLink>
      <ButtonLink href={`${at}/avsluta`} kind="secondary">
        {t.endStay}
      </ButtonLink>
    </Actions>
  );
};

/** One stay: what is agreed, who has said yes, how the supervisor's visits go. */
export const stayScreen = async (visit: Visit) => {
  const { lang, today, tx, url, visitor } = visit;
  const opened = await openStay(visit);
  const { person, stay } = opened;
  const t = staysTexts[lang];
  const visits = (await listVisits(tx, person.participantId)).filter(({ stayId }) => stayId === stay.id);
  const keeps =
    stay.organisationId === visitor.organisationId && (await mayKeepStays(tx, person.participantId));
  const seesPlace = stay.organisationId === visitor.organisationId && (await employerRights(tx)).see;
  const employs = keeps && mayBecomeJob(stay, today) && (await mayEmploy(visit, person.participantId));
  const waiting = (await waitingByStay(tx)).get(stay.id) ?? 0;
  const employerPage = `${stayPage(opened)}/arbetsgivare`;
  return (
    <PersonFrame visit={visit} person={person} title={stay.placeWords} current="places">
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <WaitingEmployers count={waiting} href={employerPage} lang={lang} />
      <DescriptionList items={factsOf(visit, stay, keeps ? `${stayPage(opened)}/forum` : undefined)} />
      {keeps && !stay.endedOn ? <Keeping opened={opened} lang={lang} /> : null}
      {employs ? <Employing opened={opened} lang={lang} /> : null}
      <ul>
        <li>
          <a href={employerPage}>{t.forEmployer}</a>
        </li>
        {seesPlace ? (
          <li>
            <a href={placePage({ id: stay.placeId })}>{t.aboutPlace}</a>
          </li>
        ) : null}
      </ul>
      <Answers stay={stay} lang={lang}>
        <VersionPart stay={stay} versions={await listVersions(tx, stay.id)} lang={lang} />
      </Answers>
      <Section title={t.visits}>
        <VisitTable
          rows={visits}
          at={keeps ? `${stayPage(opened)}/besok` : undefined}
          today={today}
          lang={lang}
        />
        {keeps && !stay.endedOn ? (
          <ButtonLink href={`${stayPage(opened)}/besok/ny`} kind="secondary">
            {t.planVisits}
          </ButtonLink>
        ) : null}
      </Section>
    </PersonFrame>
  );
};
