import { refusedAs } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink, ErrorSummary } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { wantsOff } from '../../../shared/values/called-off.ts';
import { cameOfFact } from '../../employers/parts/came-of.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import type { Round } from '../courses.rules.ts';
import { lastHeld } from '../ending.rules.ts';
import { endingTexts } from '../ending.texts.ts';
import { cancelOccasion, listOccasionsOf } from '../occasions.store.ts';
import { Saved } from '../parts/links.tsx';
import { Occasions } from '../parts/occasion-table.tsx';
import {
  coursePage,
  openKeptOccasion,
  openKeptRound,
  openProgramme,
  openRound,
  roundPage,
  saved,
} from '../parts/open-programme.ts';
import { Ended, People } from '../parts/round-parts.tsx';
import { programmeTexts } from '../programme.texts.ts';
import { taken, waiting } from '../queue.rules.ts';

const pageOf = async (visit: Visit, round: Round, form: FormState) => {
  const { lang, tx, url } = visit;
  const { keep } = await openProgramme(visit);
  const t = programmeTexts[lang];
  const at = roundPage(round.id);
  const queue = waiting(round);
  const occasions = await listOccasionsOf(tx, round.id);
  const begun = lastHeld(occasions, visit.today) !== undefined;
  const people = await People({ visit, round });
  return (
    <Frame visit={visit} title={round.name} error={hasErrors(form)}>
      <PageHeading title={round.name} back={{ href: '/program', label: t.title }} />
      <ErrorSummary form={form} />
      <Saved url={url} lang={lang} />
      {round.endedOn ? <Ended round={round} occasions={occasions} keep={keep} lang={lang} /> : null}
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
          ...(round.inGroupActivity ? [{ term: t.kind, value: t.givenInGroupActivity }] : []),
          {
            term: t.seats,
            value: `${t.seatsTaken(taken(round), round.seats)}. ${queue > 0 ? t.waiting(queue) : t.nobodyWaits}`,
          },
          ...cameOfFact(round.forumId, round.forum, lang),
        ]}
      />
      {keep && !round.endedOn ? (
        <Actions>
          <ButtonLink href={`${at}/tillfallen/ny`}>{t.addOccasions}</ButtonLink>
          <ButtonLink href={`${at}/andra`} kind="secondary">
            {t.change}
          </ButtonLink>
          <ButtonLink href={`${at}/avsluta`} kind="secondary">
            {begun ? endingTexts[lang].end : endingTexts[lang].callOff}
          </ButtonLink>
        </Actions>
      ) : null}
      <Occasions rows={occasions} keep={keep && !round.endedOn} today={visit.today} lang={lang} />
      {people}
    </Frame>
  );
};

const roundView = async (visit: Visit, form: FormState) => {
  await openProgramme(visit);
  return pageOf(visit, await openRound(visit), form);
};

/** A round: its occasions, its places and who takes part. */
export const roundScreen = (visit: Visit) => roundView(visit, formState(visit.lang));

/** Cancels an occasion that nobody came to, or takes that back. In a round that has ended nothing changes. */
export const cancelOccasionButton: FormScreen = {
  view: roundView,
  act: async (visit, body) => {
    const occasion = await openKeptOccasion(visit);
    const { endedOn } = await openKeptRound(visit);
    const off = wantsOff(body.text('besked'));
    if (!endedOn && off !== occasion.cancelled)
      await refusedAs('', { programme_occasion_attended: endingTexts[visit.lang].attended }, () =>
        cancelOccasion(visit.tx, occasion, off ? visit.now : null),
      );
    return { redirect: saved(roundPage(occasion.roundId)) };
  },
};
