import { logRead } from '../../../platform/read-log.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import type { Round } from '../courses.rules.ts';
import { type Enrolled, listEnrolledIn } from '../enrolments.store.ts';
import { cancelOccasion, listOccasionsOf } from '../occasions.store.ts';
import { LeaveButton, Saved } from '../parts/links.tsx';
import { Occasions } from '../parts/occasion-table.tsx';
import {
  coursePage,
  openKeptOccasion,
  openProgramme,
  openRound,
  roundPage,
  saved,
} from '../parts/open-programme.ts';
import { programmeTexts } from '../programme.texts.ts';
import { taken, turnOf, waiting } from '../queue.rules.ts';

/** Those of one's own people who are enrolled, by their turn. What is shown is logged. */
const People = async ({ visit, round }: { visit: Visit; round: Round }) => {
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
              const turn = turnOf(one.number, round);
              return (
                <>
                  {turn.place ? t.hasPlace : t.waitsAs(turn.waiting)}
                  {one.mayEnrol ? <LeaveButton enrolment={one} about={one.name} lang={lang} /> : null}
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

const pageOf = async (visit: Visit, round: Round) => {
  const { lang, tx, url } = visit;
  const { keep } = await openProgramme(visit);
  const t = programmeTexts[lang];
  const at = roundPage(round.id);
  const queue = waiting(round);
  const people = await People({ visit, round });
  return (
    <Frame visit={visit} title={round.name}>
      <PageHeading title={round.name} back={{ href: '/program', label: t.title }} />
      <Saved url={url} lang={lang} />
      <DescriptionList
        items={[
          {
            term: t.course,
            value: round.courseId ? (
              <a href={coursePage({ id: round.courseId })}>{round.course}</a>
            ) : (
              t.roundKinds[round.kind]
            ),
          },
          { term: t.leader, value: round.leader },
          { term: t.place, value: round.place },
          {
            term: t.seats,
            value: `${t.seatsTaken(taken(round), round.seats)}. ${queue > 0 ? t.waiting(queue) : t.nobodyWaits}`,
          },
        ]}
      />
      {keep ? (
        <Actions>
          <ButtonLink href={`${at}/tillfallen/ny`}>{t.addOccasions}</ButtonLink>
          <ButtonLink href={`${at}/andra`} kind="secondary">
            {t.change}
          </ButtonLink>
        </Actions>
      ) : null}
      <Occasions rows={await listOccasionsOf(tx, round.id)} keep={keep} lang={lang} />
      {people}
    </Frame>
  );
};

/** A round: its occasions, its places and who takes part. */
export const roundScreen = async (visit: Visit) => {
  await openProgramme(visit);
  return pageOf(visit, await openRound(visit));
};

/** Cancels an occasion, or takes that back; attendance that was written stands. */
export const cancelOccasionButton: FormScreen = {
  view: roundScreen,
  act: async (visit) => {
    const occasion = await openKeptOccasion(visit);
    await cancelOccasion(visit.tx, occasion, occasion.cancelled ? null : visit.now);
    return { redirect: saved(roundPage(occasion.roundId)) };
  },
};
