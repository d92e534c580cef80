import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Card, Section } from '../../../shared/parts/headings.tsx';
import { Alert, Tag } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import type { Employment } from '../employment.rules.ts';
import { listEmployments, mayHoldMatches } from '../employment.store.ts';
import { type Match, matchState, nextSteps } from '../matches.rules.ts';
import { listMatches } from '../matches.store.ts';
import { matchesTexts } from '../matches.texts.ts';
import { municipalJobRights } from '../offers.store.ts';
import { personJobsPage } from '../parts/open-match.ts';
import { offerPage, offersPageAddress } from '../parts/open-offer.ts';
import { extentInWords, formName } from '../parts/words.ts';

const stepAddress = { hr: 'hr', decide: 'beslut', employ: 'anstallning', end: 'avsluta' } as const;

const factsOf = (match: Match, state: ReturnType<typeof matchState>, lang: Visit['lang']) => {
  const t = matchesTexts[lang];
  const said = (day: string, ...words: (string | null)[]) =>
    [dateInWords(day, lang), ...words.filter(Boolean)].join(', ');
  return [
    { term: t.state, value: <Tag>{t.states[state]}</Tag> },
    { term: t.saidYes, value: said(match.yesOn, t.hows[match.yesHow]) },
    ...(match.hrOn ? [{ term: t.hr, value: said(match.hrOn, match.hrWith) }] : []),
    ...(match.decidedOn && match.decision
      ? [
          {
            term: t.decided,
            value: said(match.decidedOn, t.answer[match.decision], match.because && t.because[match.because]),
          },
        ]
      : []),
    ...(match.endedOn && match.endedBecause
      ? [{ term: t.ended, value: said(match.endedOn, t.endings[match.endedBecause]) }]
      : []),
  ];
};

interface MatchCardProps {
  match: Match;
  employed: boolean;
  keeps: boolean;
  lang: Visit['lang'];
}

const MatchCard = ({ match, employed, keeps, lang }: MatchCardProps) => {
  const t = matchesTexts[lang];
  const state = matchState(match, employed);
  const steps = keeps ? nextSteps(state) : [];
  return (
    <Card
      level={3}
      title={<a href={offerPage({ id: match.offerId })}>{`${match.offer}, ${match.administration}`}</a>}
    >
      <DescriptionList items={factsOf(match, state, lang)} />
      {steps.length > 0 ? (
        <Actions>
          {steps.map((step, nth) => (
            <ButtonLink
              href={`${personJobsPage(match)}/${match.id}/${stepAddress[step]}`}
              kind={nth === 0 ? undefined : 'secondary'}
            >
              {t.steps[step]}
            </ButtonLink>
          ))}
        </Actions>
      ) : null}
    </Card>
  );
};

const Employments = ({ employments, lang }: { employments: Employment[]; lang: Visit['lang'] }) => {
  const t = matchesTexts[lang];
  return (
    <Section title={t.employments}>
      {employments.length === 0 ? (
        <p>{t.noEmployments}</p>
      ) : (
        <>
          <DescriptionList
            items={employments.map((one) => ({
              term: one.employer,
              value: [
                formName(one.form, lang),
                extentInWords(one, lang),
                t.startedOn(dateInWords(one.startsOn, lang)),
                ...(one.until ? [t.until(dateInWords(one.until, lang))] : []),
                ...(one.endedOn ? [t.endedOn(dateInWords(one.endedOn, lang))] : []),
                ...(one.matchId ? [t.fromJob] : []),
                ...(one.stayId ? [t.fromStay] : []),
              ].join(', '),
            }))}
          />
          <p>{t.dayActivity}</p>
        </>
      )}
    </Section>
  );
};

/** What somebody has been proposed for, and the jobs that came of it or of a place. */
export const personJobsScreen = async (visit: Visit) => {
  const { lang, tx, url } = visit;
  const person = await openPerson(visit, idParam(visit, 'id'));
  const t = matchesTexts[lang];
  const matches = await listMatches(tx, person.participantId);
  const employments = await listEmployments(tx, person.participantId);
  const keeps = await mayHoldMatches(tx, person.participantId);
  const { see } = await municipalJobRights(tx);
  return (
    <PersonFrame visit={visit} person={person} title={t.title} current="places">
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <Section title={t.proposals}>
        {matches.length === 0 ? <p>{t.none}</p> : null}
        {matches.map((match) => (
          <MatchCard
            match={match}
            employed={employments.some(({ matchId }) => matchId === match.id)}
            keeps={keeps}
            lang={lang}
          />
        ))}
        {see ? (
          <p>
            <a href={offersPageAddress}>{t.offers}</a>
          </p>
        ) : null}
      </Section>
      <Employments employments={employments} lang={lang} />
    </PersonFrame>
  );
};
