import type { OwnVisit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { dateInWords, stockholmDay, timeInWords } from '../../../shared/values/dates.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { Picture } from '../../easy/parts/picture.tsx';
import { listOwnMeetings, type OwnMeeting } from '../../meetings/own-meetings.store.ts';
import { type OwnWay, ownWayOf } from '../own-way.rules.ts';
import { findOwnWay } from '../own-way.store.ts';
import { listOwnWishes, type OwnWish } from '../own-wish.store.ts';
import { nameOf, OwnSteps, sentencesOf } from '../parts/own-steps.tsx';
import { wayEasyTexts } from '../way.easy.texts.ts';

/** Where one is, and what happens now. */
const Here = ({ way, visit: { lang } }: { way: OwnWay; visit: OwnVisit }) => {
  const t = wayEasyTexts[lang];
  const { here, ended, wentBack, resting } = way;
  if (ended)
    return (
      <Section title={lang === 'sv' ? ended.easy : ended.en}>
        <p>
          <EasyLines lines={t.ended} />
        </p>
      </Section>
    );
  if (!here) return null;
  return (
    <>
      <p class="lead">{t.here(here.number, here.of)}</p>
      {resting ? (
        <p>
          <EasyLines lines={t.resting} />
        </p>
      ) : null}
      {wentBack ? (
        <p>
          <EasyLines lines={t.again(nameOf(here.step, lang))} />
        </p>
      ) : null}
      <Section title={t.next}>
        <div class="easy-card" data-state="current">
          <Picture concept={here.step.picture} />
          <div>
            <h3>{nameOf(here.step, lang)}</h3>
            <p>
              <EasyLines lines={sentencesOf(here.step, lang)} />
            </p>
          </div>
        </div>
      </Section>
    </>
  );
};

const Soon = ({ visit: { lang, person } }: { visit: OwnVisit }) => {
  const t = wayEasyTexts[lang];
  return (
    <p>
      <EasyLines lines={[t.soon, person.helper ? t.soonHelped(person.helper.name) : t.noHelper]} />
    </p>
  );
};

/** What the person has said, or may say, about wanting to try a job. */
const Want = ({ visit: { lang, person }, wish }: { visit: OwnVisit; wish: OwnWish | undefined }) => {
  const t = wayEasyTexts[lang];
  if (!person.areas.includes('step')) return null;
  return (
    <Section title={t.want}>
      {wish ? (
        <p>
          <EasyLines lines={[t.wanted(dateInWords(wish.toldOn, lang)), t.wantedWaits]} />
        </p>
      ) : (
        <>
          <p>{t.wantSays}</p>
          <p>
            <ButtonLink kind="secondary" href="/min-vag/prova-jobb">
              {t.want}
            </ButtonLink>
          </p>
        </>
      )}
    </Section>
  );
};

/** The next meeting, and where it is answered. */
const Next = ({ visit: { lang }, meeting }: { visit: OwnVisit; meeting: OwnMeeting }) => {
  const t = wayEasyTexts[lang];
  const day = dateInWords(stockholmDay(meeting.startsAt), lang);
  return (
    <Section title={t.meeting}>
      <p>
        <EasyLines lines={[t.meetingIs(day, timeInWords(meeting.startsAt)), t.meetingAt(meeting.place)]} />
      </p>
      <p>
        <ButtonLink href={`/mina-moten/${meeting.meetingId}`}>{t.meetingAnswer}</ButtonLink>
      </p>
    </Section>
  );
};

/** Where the person is on the way, and what comes next: where am I, what happens now, the steps, what I want, who helps. */
export const myWayPage = async (visit: OwnVisit) => {
  const { lang, tx, url } = visit;
  const t = wayEasyTexts[lang];
  const rows = await findOwnWay(tx);
  const way = rows && ownWayOf(rows);
  const next = visit.person.areas.includes('meetings')
    ? (await listOwnMeetings(tx)).find(
        ({ startsAt, cancelledAt, closedAt }) => !cancelledAt && !closedAt && startsAt > visit.now,
      )
    : undefined;
  const wish = (await listOwnWishes(tx)).find(({ answer }) => answer === null);
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} />
      {url.searchParams.has('tack') ? <Alert tone="success" live title={t.thanks} /> : null}
      {way ? <Here way={way} visit={visit} /> : <Soon visit={visit} />}
      {next ? <Next visit={visit} meeting={next} /> : null}
      {way && visit.settings.amount === 'all' ? (
        <Section title={t.steps}>
          <OwnSteps steps={way.steps} lang={lang} />
        </Section>
      ) : null}
      <Want visit={visit} wish={wish} />
      <p>
        <a href="/vem-hjalper">{t.whoHelps}</a>
      </p>
    </EasyFrame>
  );
};
