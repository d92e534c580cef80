import type { OwnVisit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { forumsAhead } from '../../forums/forums-ahead.ts';
import { ForumsAhead } from '../../forums/parts/own-forum.tsx';
import { listOwnMeetings, listOwnParties } from '../../meetings/own-meetings.store.ts';
import { livingStays, ownPlaceAt } from '../../places/living-stay.ts';
import { ownPlaceTexts } from '../../places/own-place.easy.texts.ts';
import { waitsFor } from '../../places/stays.rules.ts';
import { ownWayOf } from '../own-way.rules.ts';
import { listOwnWays } from '../own-way.store.ts';
import { listOwnWishes, type OwnWish } from '../own-wish.store.ts';
import { NextMeeting } from '../parts/next-meeting.tsx';
import { OwnSteps } from '../parts/own-steps.tsx';
import { Here, NamedWay } from '../parts/own-way-part.tsx';
import { wayEasyTexts } from '../way.easy.texts.ts';

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

/** Where the person is on the way, and what comes next: where am I, what happens now, the steps, what I want, who helps. */
export const myWayPage = async (visit: OwnVisit) => {
  const { lang, tx, url } = visit;
  const t = wayEasyTexts[lang];
  const ways = (await listOwnWays(tx)).map(ownWayOf);
  const [way, ...more] = ways;
  const next = visit.person.areas.includes('meetings')
    ? (await listOwnMeetings(tx)).find(
        ({ startsAt, cancelledAt, closedAt }) => !cancelledAt && !closedAt && startsAt > visit.now,
      )
    : undefined;
  const [stay, ...later] = await livingStays(visit);
  const forums = await forumsAhead(visit);
  const wish = (await listOwnWishes(tx)).find(({ answer }) => answer === null);
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} />
      {url.searchParams.has('tack') ? <Alert tone="success" live title={t.thanks} /> : null}
      {way ? null : <Soon visit={visit} />}
      {way && more.length === 0 ? <Here way={way} visit={visit} /> : null}
      {more.length > 0 ? (
        <p>
          <EasyLines lines={t.several} />
        </p>
      ) : null}
      {next ? (
        <NextMeeting lang={lang} meeting={next} parties={await listOwnParties(tx, next.meetingId)} />
      ) : null}
      {stay ? (
        <p>
          <ButtonLink href="/min-plats">{ownPlaceTexts[lang].open}</ButtonLink>
        </p>
      ) : null}
      {later
        .filter((one) => waitsFor(one) === 'person')
        .map((one) => (
          <p>
            <ButtonLink href={ownPlaceAt(one)}>{ownPlaceTexts[lang].openNext}</ButtonLink>
          </p>
        ))}
      {forums ? <ForumsAhead ahead={forums} lang={lang} /> : null}
      {more.length > 0 ? ways.map((one, nth) => <NamedWay way={one} visit={visit} nth={nth} />) : null}
      {way && more.length === 0 && visit.settings.amount === 'all' ? (
        <Section title={t.steps}>
          <OwnSteps steps={way.steps} lang={lang} />
        </Section>
      ) : null}
      <Want visit={visit} wish={wish} />
      {visit.person.areas.includes('preparation') ? (
        <>
          <p>
            <a href="/min-vag/grupper">{t.myGroups}</a>
          </p>
          <p>
            <a href="/min-vag/sa-gar-det">{t.howItGoes}</a>
          </p>
        </>
      ) : null}
      <p>
        <a href="/vem-hjalper">{t.whoHelps}</a>
      </p>
    </EasyFrame>
  );
};
