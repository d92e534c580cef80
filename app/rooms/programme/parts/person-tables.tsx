import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { Round } from '../courses.rules.ts';
import { isLiving, standingOf } from '../enrolment.rules.ts';
import type { Enrolment } from '../enrolments.store.ts';
import type { ActivityEnrolment } from '../load-activity-enrolments.ts';
import type { Attended } from '../person-programme.store.ts';
import { programmeTexts } from '../programme.texts.ts';
import { skillsEasyTexts } from '../skills.easy.texts.ts';
import type { RatedSkill } from '../skills.rules.ts';
import { markInWords } from './group.tsx';
import { LeaveButton } from './links.tsx';
import { roundPage } from './open-programme.ts';
import { standingWords } from './standing-words.ts';

interface EnrolmentsProps {
  rows: Enrolment[];
  rounds: readonly Round[];
  enrols: boolean;
  /** The activity of the plan that an enrolment came of. */
  fromPlan: readonly ActivityEnrolment[];
  lang: Lang;
}

export const Enrolments = ({ rows, rounds, enrols, fromPlan, lang }: EnrolmentsProps) => {
  const t = programmeTexts[lang];
  const of = ({ roundId }: Enrolment) => rounds.find(({ id }) => id === roundId);
  return (
    <DataTable<Enrolment>
      lang={lang}
      caption={t.enrolments}
      rows={rows}
      empty={<p>{t.noEnrolments}</p>}
      columns={[
        {
          key: 'omgang',
          label: t.round,
          rowHeader: true,
          cell: (one) => <a href={roundPage(one.roundId)}>{of(one)?.name}</a>,
        },
        { key: 'anmald', label: t.enrolledOn, cell: ({ enrolledOn }) => dateInWords(enrolledOn, lang) },
        {
          key: 'plan',
          label: t.activity,
          cell: ({ id, participantId }) => {
            const from = fromPlan.find(({ enrolment }) => enrolment.id === id);
            return from ? <a href={`/deltagare/${participantId}/plan`}>{from.what}</a> : '–';
          },
        },
        {
          key: 'plats',
          label: t.turn,
          cell: (one) => {
            const round = of(one);
            if (!round) return null;
            const standing = standingOf(one, round);
            return (
              <>
                {standingWords(standing, lang)}
                {enrols && isLiving(standing) ? (
                  <LeaveButton enrolment={one} about={round.name} lang={lang} />
                ) : null}
              </>
            );
          },
        },
      ]}
    />
  );
};

export const AttendedTable = ({ rows, lang }: { rows: Attended[]; lang: Lang }) => {
  const t = programmeTexts[lang];
  return (
    <DataTable<Attended>
      lang={lang}
      caption={t.attended}
      rows={rows}
      empty={<p>{t.noAttended}</p>}
      columns={[
        { key: 'dag', label: t.when, rowHeader: true, cell: ({ heldOn }) => dateInWords(heldOn, lang) },
        { key: 'omgang', label: t.round, cell: ({ round }) => round },
        { key: 'narvaro', label: t.attendance, cell: (one) => markInWords(one, lang) },
      ]}
    />
  );
};

/** The person's own words, as the person chose them. */
export const Ratings = ({ rows, lang }: { rows: RatedSkill[]; lang: Lang }) => {
  const [t, words] = [programmeTexts[lang], skillsEasyTexts[lang]];
  const said = ({ level, ratedOn }: RatedSkill['ratings'][number]) =>
    `${words.levels[level]} (${dateInWords(ratedOn, lang)})`;
  return (
    <Section title={t.ratings}>
      <p class="hint">{t.ratingsHint}</p>
      <DataTable<RatedSkill>
        lang={lang}
        caption={t.ratings}
        captionHidden
        rows={rows}
        empty={<p>{t.noRatings}</p>}
        columns={[
          { key: 'fardighet', label: t.skill, rowHeader: true, cell: ({ skill }) => words.skills[skill] },
          { key: 'nu', label: t.ratedNow, cell: ({ ratings }) => said(ratings[0]!) },
          {
            key: 'forr',
            label: t.ratedBefore,
            wide: true,
            cell: ({ ratings }) => ratings.slice(1).map(said).join('. ') || '–',
          },
        ]}
      />
    </Section>
  );
};
