import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import type { Round } from '../courses.rules.ts';
import { type Enrolment, listEnrolmentsOf } from '../enrolments.store.ts';
import { markInWords } from '../parts/group.tsx';
import { Press } from '../parts/links.tsx';
import { roundPage } from '../parts/open-programme.ts';
import { type Attended, listAttended, mayPrepare } from '../person-programme.store.ts';
import { programmeTexts } from '../programme.texts.ts';
import { turnOf } from '../queue.rules.ts';
import { listRounds } from '../rounds.store.ts';
import { skillsEasyTexts } from '../skills.easy.texts.ts';
import { bySkill, type RatedSkill } from '../skills.rules.ts';
import { listRatings } from '../skills.store.ts';

export const personProgramme = (participantId: string): string => `/deltagare/${participantId}/program`;

interface EnrolmentsProps {
  rows: Enrolment[];
  rounds: readonly Round[];
  enrols: boolean;
  lang: Lang;
}

const Enrolments = ({ rows, rounds, enrols, lang }: EnrolmentsProps) => {
  const t = programmeTexts[lang];
  const of = ({ roundId }: Enrolment) => rounds.find(({ id }) => id === roundId);
  const turn = (one: Enrolment, round: Round) => {
    const found = turnOf(one.number, round);
    return found.place ? t.hasPlace : t.waitsAs(found.waiting);
  };
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
          key: 'plats',
          label: t.turn,
          cell: (one) => {
            const round = of(one);
            if (one.cancelledOn) return t.leftOn(dateInWords(one.cancelledOn, lang));
            return (
              <>
                {round ? turn(one, round) : null}
                {enrols ? (
                  <Press
                    action={`${personProgramme(one.participantId)}/${one.id}/avanmal`}
                    label={t.leave}
                    about={round?.name}
                  />
                ) : null}
              </>
            );
          },
        },
      ]}
    />
  );
};

const AttendedTable = ({ rows, lang }: { rows: Attended[]; lang: Lang }) => {
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
const Ratings = ({ rows, lang }: { rows: RatedSkill[]; lang: Lang }) => {
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

/** What the person takes part in, how often they came, and how they rate their own skills. */
export const personProgrammePage = async (visit: Visit) => {
  const { lang, tx, url } = visit;
  const participantId = idParam(visit, 'id');
  const person = await openPerson(visit, participantId);
  const enrols = await mayPrepare(tx, 'enrol', participantId);
  const t = programmeTexts[lang];
  if (!(await mayPrepare(tx, 'read', participantId)))
    return (
      <PersonFrame visit={visit} person={person} title={t.ofPerson} current="programme">
        <EmptyState>{t.notShown}</EmptyState>
      </PersonFrame>
    );
  const answered = url.searchParams.get('anmald');
  return (
    <PersonFrame visit={visit} person={person} title={t.ofPerson} current="programme">
      {answered ? <Alert tone="success" live title={answered === 'ko' ? t.queued : t.enrolled} /> : null}
      <Enrolments
        rows={await listEnrolmentsOf(tx, participantId)}
        rounds={await listRounds(tx)}
        enrols={enrols}
        lang={lang}
      />
      <Actions>
        {enrols ? <ButtonLink href={`${personProgramme(participantId)}/anmal`}>{t.enrol}</ButtonLink> : null}
        <ButtonLink kind="secondary" href={`/deltagare/${participantId}/plan`}>
          {t.toPlan}
        </ButtonLink>
      </Actions>
      <AttendedTable rows={await listAttended(tx, participantId)} lang={lang} />
      <Ratings rows={bySkill(await listRatings(tx, participantId))} lang={lang} />
    </PersonFrame>
  );
};
