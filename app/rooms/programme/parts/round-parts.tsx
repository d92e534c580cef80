import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { Occasion, Round } from '../courses.rules.ts';
import { lastHeld } from '../ending.rules.ts';
import { endingTexts } from '../ending.texts.ts';
import { standingOf } from '../enrolment.rules.ts';
import { type Enrolled, listEnrolledIn } from '../enrolments.store.ts';
import { programmeTexts } from '../programme.texts.ts';
import { LeaveButton, Press } from './links.tsx';
import { roundPage } from './open-programme.ts';
import { standingWords } from './standing-words.ts';

/** Those of one's own people who are enrolled, by their turn. What is shown is logged. */
export const People = async ({ visit, round }: { visit: Visit; round: Round }) => {
  const { tx, lang } = visit;
  const t = programmeTexts[lang];
  const rows = await listEnrolledIn(tx, round.id);
  await logRead(
    tx,
    'list',
    rows.map(({ participantId }) => participantId),
  );
  return (
    <>
      <DataTable<Enrolled>
        lang={lang}
        caption={t.people}
        rows={rows}
        empty={<p>{t.noPeople}</p>}
        columns={[
          {
            key: 'namn',
            label: t.name,
            rowHeader: true,
            cell: ({ participantId, name }) => <a href={`/deltagare/${participantId}/program`}>{name}</a>,
          },
          {
            key: 'plats',
            label: t.turn,
            cell: (one) => {
              return (
                <>
                  {standingWords(standingOf(one, round), lang)}
                  {one.mayEnrol && !round.endedOn ? (
                    <LeaveButton enrolment={one} about={one.name} lang={lang} />
                  ) : null}
                </>
              );
            },
          },
        ]}
      />
      <p class="hint">{t.peopleHint}</p>
    </>
  );
};

interface EndedProps {
  round: Round;
  occasions: Occasion[];
  keep: boolean;
  lang: Lang;
}

/** That the round has ended, when and why; one without an occasion held was called off. */
export const Ended = ({ round, occasions, keep, lang }: EndedProps) => {
  const t = endingTexts[lang];
  const day = dateInWords(round.endedOn!, lang, { weekday: false });
  const why = t.endings[round.endedBecause!];
  const begun = lastHeld(occasions, round.endedOn!) !== undefined;
  return (
    <>
      <Alert>
        <p>{begun ? t.ended(day, why) : t.calledOff(day, why)}</p>
      </Alert>
      {keep ? (
        <>
          <Press action={`${roundPage(round.id)}/oppna`} label={t.resume} />
          <p class="hint">{t.resumeHint}</p>
        </>
      ) : null}
    </>
  );
};

type OfRound = { round: Pick<Round, 'endedOn'>; lang: Lang };

/** What a form about a round says once the round has ended, perhaps while the form stood open. */
export const RoundIsOver = ({ round, lang }: OfRound) =>
  round.endedOn ? (
    <Alert>
      <p>{endingTexts[lang].isEnded}</p>
    </Alert>
  ) : null;

/** The same at a field of it: nothing is saved, and what was typed stays. */
export const faultOfEnded = <Key extends string>(key: Key, round: OfRound['round'], lang: Lang) =>
  (round.endedOn ? { [key]: endingTexts[lang].isEnded } : {}) as Partial<Record<Key, string>>;
