import type { FormScreen } from '../../../platform/request.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { employersTexts } from '../../employers/employers.texts.ts';
import { cameOfFact } from '../../employers/parts/came-of.tsx';
import { taskPage } from '../../employers/parts/open-workplace.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { openKeptPlace, openPlace, openPlaces, placePage } from '../parts/open-place.ts';
import { peopleAtPlace } from '../parts/people-at-place.tsx';
import { demandWords, FreeWords } from '../parts/place-words.tsx';
import { SeatBoxes } from '../parts/seat-boxes.tsx';
import { listPlaceTasks, type PlaceTask, removePlaceTask } from '../place-tasks.store.ts';
import { occupancyByMonth, type Place, seatsOn, type Taken, takenOn, usableSeats } from '../places.rules.ts';
import { readTaken } from '../places.store.ts';
import { placesTexts } from '../places.texts.ts';
import { whomToBook } from '../stay-reads.store.ts';

const factsOf = ({ lang, today }: Visit, place: Place, taken: readonly Taken[]) => {
  const t = placesTexts[lang];
  return [
    {
      term: t.seats,
      value: (
        <SeatBoxes taken={takenOn(taken, today)} seats={seatsOn(usableSeats(place), today)} lang={lang} />
      ),
    },
    { term: t.free, value: <FreeWords place={place} taken={taken} today={today} lang={lang} /> },
    { term: t.kind, value: t.kinds[place.kind] },
    {
      term: t.employer,
      value: <a href={`/arbetsgivare/${place.employerId}`}>{place.employer}</a>,
    },
    { term: t.branch, value: employersTexts[lang].branches[place.branch] },
    { term: t.address, value: `${place.workplace}, ${place.address}` },
    ...(place.wayThere ? [{ term: t.wayThere, value: place.wayThere }] : []),
    {
      term: t.agreement,
      value: place.agreementUntil ? dateInWords(place.agreementUntil, lang) : t.noAgreementEnd,
    },
    ...(place.lastOn && place.lastOn !== place.agreementUntil
      ? [{ term: t.lastOn, value: dateInWords(place.lastOn, lang) }]
      : []),
    ...cameOfFact(place.forumId, place.forum, lang),
  ];
};

/** The task as it was mapped, with its guide in pictures. */
const taskAt = ({ employerId, workplaceId }: Place, { taskId }: PlaceTask): string =>
  taskPage({ id: workplaceId, employerId }, { id: taskId });

const Tasks = (props: { place: Place; tasks: readonly PlaceTask[]; keep: boolean; visit: Visit }) => {
  const { place, tasks, keep, visit } = props;
  const t = placesTexts[visit.lang];
  const at = `${placePage(place)}/uppgifter`;
  return (
    <Section title={t.tasks}>
      {tasks.length === 0 ? <p>{t.noTasks}</p> : null}
      {tasks.map((task) => (
        <>
          <h3>
            <a href={taskAt(place, task)}>{task.name}</a>
          </h3>
          <p>{demandWords(task, visit.lang)}</p>
          {keep ? (
            <Form action={`${at}/${task.id}/ta-bort`} guard={false} label={`${t.removeTask} ${task.name}`}>
              <Button kind="secondary">{t.removeTask}</Button>
            </Form>
          ) : null}
        </>
      ))}
      {keep ? (
        <p>
          <ButtonLink href={`${at}/ny`} kind="secondary">
            {t.addTask}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
};

/** So many months are shown, from the one before. */
const monthsShown = 12;

const Months = ({ place, taken, visit }: { place: Place; taken: readonly Taken[]; visit: Visit }) => {
  const t = placesTexts[visit.lang];
  const month = new Intl.DateTimeFormat(visit.lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <Section title={t.months}>
      <DataTable
        lang={visit.lang}
        caption={t.months}
        captionHidden
        columns={[
          {
            key: 'manad',
            label: t.month,
            rowHeader: true,
            cell: ({ firstOn }) => month.format(new Date(`${firstOn}T00:00:00Z`)),
          },
          { key: 'platser', label: t.monthSeats, numeric: true, cell: ({ seats }) => seats },
          { key: 'anvanda', label: t.monthTaken, numeric: true, cell: (row) => row.taken },
        ]}
        rows={occupancyByMonth(usableSeats(place), taken, visit.today, monthsShown)}
        empty={null}
      />
    </Section>
  );
};

const SeatsOverTime = ({ place, keep, visit }: { place: Place; keep: boolean; visit: Visit }) => {
  const t = placesTexts[visit.lang];
  return (
    <Section title={t.seatsOverTime}>
      <DescriptionList
        items={place.seats.map(({ fromOn, seats }) => ({
          term: `${t.from} ${dateInWords(fromOn, visit.lang)}`,
          value: seats,
        }))}
      />
      {keep ? (
        <ButtonLink href={`${placePage(place)}/antal`} kind="secondary">
          {t.changeSeats}
        </ButtonLink>
      ) : null}
    </Section>
  );
};

const pageOf = async (visit: Visit, form: FormState) => {
  const { lang, tx, url } = visit;
  const { keep } = await openPlaces(visit);
  const place = await openPlace(visit);
  const t = placesTexts[lang];
  const taken = (await readTaken(tx)).get(place.id) ?? [];
  const tasks = await listPlaceTasks(tx, place.id);
  const books = (await whomToBook(tx)).length > 0;
  return (
    <Frame visit={visit} title={place.name} error={hasErrors(form)}>
      <PageHeading
        title={place.name}
        back={{ href: '/larandeplatser', label: t.title }}
        action={books ? <ButtonLink href={`${placePage(place)}/boka`}>{t.book}</ButtonLink> : null}
      />
      <ErrorSummary form={form} />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <DescriptionList items={factsOf(visit, place, taken)} />
      {keep ? (
        <Actions>
          <ButtonLink href={`${placePage(place)}/andra`} kind="secondary">
            {t.change}
          </ButtonLink>
        </Actions>
      ) : null}
      {await peopleAtPlace(visit, place, taken)}
      <Tasks place={place} tasks={tasks} keep={keep} visit={visit} />
      <Months place={place} taken={taken} visit={visit} />
      <SeatsOverTime place={place} keep={keep} visit={visit} />
    </Frame>
  );
};

/** One place: what it is, what one does there, how many it has room for. */
export const placeScreen = (visit: Visit) => pageOf(visit, formState(visit.lang));

/** A task that is no longer done there. */
export const removeTaskButton: FormScreen = {
  view: pageOf,
  act: async (visit) => {
    const place = await openKeptPlace(visit);
    await removePlaceTask(visit.tx, place.id, idParam(visit, 'rad'), visit.now);
    return { redirect: `${placePage(place)}?sparat=1` };
  },
};
