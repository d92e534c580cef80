import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { Picture } from '../../easy/parts/picture.tsx';
import { blanksOf } from '../letters.rules.ts';
import { meetingState } from '../meeting.rules.ts';
import { ownMeetingTexts } from '../own-meetings.easy.texts.ts';
import { findOwnMeeting, type OwnMeeting, type OwnParty } from '../own-meetings.store.ts';

export const ownDay = ({ startsAt }: Pick<OwnMeeting, 'startsAt'>, lang: Lang): string =>
  dateInWords(stockholmDay(startsAt), lang, { year: false });

export const ownPageOf = ({ meetingId }: Pick<OwnMeeting, 'meetingId'>): string => `/mina-moten/${meetingId}`;

/** The meeting of the address, of whoever's door it is; somebody else's does not exist. */
export const findOwn = async (visit: OwnVisit): Promise<OwnMeeting> => {
  const meetingId = idParam(visit, 'moteId');
  const meeting = await findOwnMeeting(visit.tx, meetingId);
  if (!meeting) throw new NotFound(meetingId);
  return meeting;
};

/** Whether the person can still answer and prepare. */
export const isAhead = (meeting: OwnMeeting, now: Date): boolean =>
  ['coming', 'running'].includes(meetingState(meeting, now));

/** What the database answers to the person's act, as the page says it. */
export const demandAnswered = ({ lang }: OwnVisit, answer: string): void => {
  if (answer === 'not_found') throw new NotFound('meeting');
  if (answer !== 'answered') throw new Unprocessable({ '': ownMeetingTexts[lang].tooLate });
};

const namesOf = (parties: readonly OwnParty[], lang: Lang): string =>
  new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB').format(
    parties.filter(({ kind }) => kind !== 'person').map(({ name }) => name),
  );

/** When, where, who and about what: one picture for each. */
export const Invitation = ({
  meeting,
  parties,
  lang,
}: {
  meeting: OwnMeeting;
  parties: readonly OwnParty[];
  lang: Lang;
}) => {
  const t = ownMeetingTexts[lang];
  const { start, end } = blanksOf(meeting, '');
  const names = namesOf(parties, lang);
  return (
    <>
      <p class="easy-line">
        <Picture concept="tid" />
        <span>
          <EasyLines
            lines={[t.isOn(ownDay(meeting, lang)), t.lasts(start, end), t.by(meeting.organisation)]}
          />
        </span>
      </p>
      <p class="easy-line">
        <Picture concept="plats" />
        <span>{t.place(meeting.place)}</span>
      </p>
      {names ? (
        <p class="easy-line">
          <Picture concept="mote" />
          <span>
            <EasyLines lines={[t.who(names), ...(meeting.interpreter ? [t.interpreter] : [])]} />
          </span>
        </p>
      ) : null}
      <p>
        <EasyLines lines={[t.talk, meeting.about]} />
      </p>
    </>
  );
};
