import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Card } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { weekdayNames } from '../../../shared/values/weekdays.ts';
import { codeTexts } from '../codes.texts.ts';
import type { ParticipantView } from '../load-participant.ts';
import { participantTexts } from '../participant.texts.ts';
import { runsOn } from '../situation.rules.ts';
import { dateWords, partyWords } from './signal-words.ts';

const placementNow = ({ placements, today }: ParticipantView, lang: Lang): string => {
  const current = placements.find((placement) => runsOn(placement, today));
  if (!current) return participantTexts[lang].noPlacement;
  return `${current.unit}, ${codeTexts[lang].forms[current.form]}`;
};

const consentsNow = ({ consents, today }: ParticipantView, lang: Lang) => {
  const t = participantTexts[lang];
  const standing = consents.filter(({ withdrawnOn, validUntil }) => !withdrawnOn && validUntil >= today);
  if (standing.length === 0) return t.noConsent;
  return standing.map(({ to, validUntil }) => (
    <div>{t.consentUntil(to, dateInWords(validUntil, lang, { weekday: false }))}</div>
  ));
};

/** The goal as it was last written; one that was struck does not count. */
const goalNow = ({ way }: ParticipantView, lang: Lang): string => {
  const goal = way?.state.facts.findLast(({ kind, outcome }) => kind === 'work_goal' && outcome === 'set');
  const words = goal?.details.goal;
  return typeof words === 'string' ? `”${words}”` : participantTexts[lang].noGoal;
};

/** Where the person practises: on which days, who supervises, and when the supervisor comes next. */
const stayNow = ({ stay, participantId, today }: ParticipantView, lang: Lang) => {
  const t = participantTexts[lang];
  if (!stay) return t.noStay;
  const day = (date: string) => dateInWords(date, lang, { weekday: false });
  return (
    <>
      <a href={`/deltagare/${participantId}/platser`}>{stay.placeWords}</a>
      <div>
        {stay.days.map((one) => weekdayNames[lang][one]).join(', ')}
        {stay.startsOn > today ? `, ${t.stayFrom(day(stay.startsOn))}` : ''}
      </div>
      {stay.supervisor ? <div>{t.supervises(stay.supervisor)}</div> : null}
      <div>{stay.nextVisitOn ? t.nextVisit(day(stay.nextVisitOn)) : t.noNextVisit}</div>
    </>
  );
};

/** What matters today, beside the timeline. */
export const NowBox = ({ view, lang }: { view: ParticipantView; lang: Lang }) => {
  const t = participantTexts[lang];
  return (
    <Card title={t.now}>
      <DescriptionList
        items={[
          { term: t.nextDate, value: dateWords(view.nextDate, lang, view.today) },
          { term: t.waitingFor, value: partyWords(view.waitingFor, lang) },
          { term: t.placement, value: placementNow(view, lang) },
          { term: t.stay, value: stayNow(view, lang) },
          { term: t.consent, value: consentsNow(view, lang) },
          { term: t.goal, value: goalNow(view, lang) },
        ]}
      />
    </Card>
  );
};
