import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { SubNavigation } from '../../../shared/parts/links.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { addDays, dateInWords } from '../../../shared/values/dates.ts';
import { timeOf } from '../../../shared/values/moments.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { saysNo } from '../absence.rules.ts';
import type { Member } from '../attendance.store.ts';
import type { Module, Occasion, Round } from '../courses.rules.ts';
import { listModules } from '../courses.store.ts';
import { listEnrolledIn } from '../enrolments.store.ts';
import { isAwaited, loadGroup, standing } from '../mark-attendance.ts';
import { listOccasionsBetween } from '../occasions.store.ts';
import { Group, Tally } from '../parts/group.tsx';
import { openOccasion, openProgramme } from '../parts/open-programme.ts';
import { OccasionMaterial, Week } from '../parts/week.tsx';
import { taken, turnOf } from '../queue.rules.ts';
import { findRound } from '../rounds.store.ts';
import { todayTexts } from '../today.texts.ts';

export interface Opened {
  occasion: Occasion;
  round: Round;
  group: Member[];
  /** How many have a place in the round now whom the reader does not see. */
  others: number;
}

export const openGroup = async (visit: Visit, occasion: Occasion): Promise<Opened> => {
  const round = await findRound(visit.tx, occasion.roundId);
  if (!round) throw new NotFound(occasion.id);
  const group = await loadGroup(visit, occasion, round);
  await logRead(
    visit.tx,
    'list',
    group.map(({ participantId }) => participantId),
  );
  const seen = (await listEnrolledIn(visit.tx, round.id)).filter(({ number }) => turnOf(number, round).place);
  return { occasion, round, group, others: taken(round) - seen.length };
};

interface AttendanceProps {
  visit: Visit;
  opened: Opened;
  modules: readonly Module[];
}

/** The group of one occasion, with what is pressed for it. */
const Attendance = ({ visit, opened, modules }: AttendanceProps) => {
  const { lang, now, today } = visit;
  const { occasion, group, others } = opened;
  const t = todayTexts[lang];
  const waits = group.some(
    (member) =>
      standing(member).state === 'expected' && isAwaited(member) && member.mayMark && !saysNo(member.notice),
  );
  return (
    <section>
      <h2>{`${occasion.round} ${occasion.starts}–${occasion.ends}`}</h2>
      <p>{[occasion.modules, occasion.leader, occasion.place].filter(Boolean).join(' · ')}</p>
      <OccasionMaterial occasion={occasion} modules={modules} lang={lang} />
      {occasion.cancelled ? <Alert>{t.cancelled}</Alert> : null}
      {group.length === 0 ? <p>{t.nobody}</p> : <Tally group={group} lang={lang} />}
      <Group occasion={occasion} group={group} now={now} lang={lang} />
      {others > 0 ? <p class="hint">{t.others(others)}</p> : null}
      {waits && occasion.heldOn <= today && !occasion.cancelled ? (
        <Form action={`/i-dag/${occasion.id}/alla`} guard={false}>
          <Actions>
            <Button kind="secondary">{t.allHere}</Button>
          </Actions>
          {group.some(({ notice }) => saysNo(notice)) ? <p class="hint">{t.allHereHint}</p> : null}
        </Form>
      ) : null}
    </section>
  );
};

const pageOf = async (visit: Visit, form: FormState, wanted?: Occasion) => {
  const { lang, today, now, tx, visitor } = visit;
  const t = todayTexts[lang];
  const modules = await listModules(tx);
  const coming = await listOccasionsBetween(tx, today, addDays(today, 6));
  const ofToday = coming.filter(({ heldOn, cancelled }) => heldOn === today && !cancelled);
  const mine = ({ leaderId }: Occasion) => leaderId === visitor.accountId;
  const mineToday = ofToday.filter(mine);
  const goesOn = ({ ends }: Occasion) => ends > timeOf(now);
  const occasion =
    wanted ?? mineToday.find(goesOn) ?? mineToday.at(-1) ?? ofToday.find(goesOn) ?? ofToday.at(-1);
  const opened = occasion && (await openGroup(visit, occasion));
  const week = coming.filter(({ heldOn, cancelled }) => heldOn > today && !cancelled);
  return (
    <Frame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading
        title={occasion && occasion.heldOn !== today ? dateInWords(occasion.heldOn, lang) : t.title}
        lead={occasion && occasion.heldOn !== today ? undefined : dateInWords(today, lang)}
        back={{ href: '/program', label: t.programme }}
      />
      <ErrorSummary form={form} />
      {ofToday.length > 1 ? (
        <SubNavigation
          label={t.choose}
          items={ofToday.map((one) => ({
            href: `/i-dag/${one.id}`,
            label: `${one.starts} ${one.round}${mine(one) ? `, ${t.mine}` : ''}`,
            current: one.id === occasion?.id,
          }))}
        />
      ) : null}
      {opened ? (
        <Attendance visit={visit} opened={opened} modules={modules} />
      ) : (
        <EmptyState>{t.none}</EmptyState>
      )}
      <Week occasions={week} modules={modules} lang={lang} />
    </Frame>
  );
};

/** Today's groups: of those that one leads, the one that goes on or comes next. */
export const todayPage = async (visit: Visit) => {
  await openProgramme(visit);
  return pageOf(visit, formState(visit.lang));
};

export const occasionView = async (visit: Visit, form: FormState) => {
  await openProgramme(visit);
  return pageOf(visit, form, await openOccasion(visit));
};

/** The attendance of one occasion. */
export const occasionPage = (visit: Visit) => occasionView(visit, formState(visit.lang));
