import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink, ErrorSummary } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import { pressOf } from '../../../shared/values/called-off.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { openTraining, openTrainings, trainingPage } from '../parts/open-training.ts';
import { Kept, Pressed, SeatsOf, whenOf } from '../parts/training-words.tsx';
import { listGuests, listSeats } from '../seats.store.ts';
import {
  attendanceFault,
  giveBackFault,
  mayTakeOut,
  type Seat,
  seatFault,
  type Training,
} from '../training.rules.ts';
import { trainingTexts } from '../training.texts.ts';

interface Opened {
  training: Training;
  seats: Seat[];
  guests: { organisation: string; people: number }[];
  /** The reader keeps what the own organisation holds. */
  holds: boolean;
  keeps: boolean;
}

const open = async (visit: Visit): Promise<Opened> => {
  const { keep: keeps } = await openTrainings(visit);
  const training = await openTraining(visit);
  const seats = await listSeats(visit.tx, training.id);
  const guests = await listGuests(visit.tx, training.id);
  return {
    training,
    seats,
    guests,
    keeps,
    holds: keeps && training.organisationId === visit.visitor.organisationId,
  };
};

const factsOf = ({ lang }: Visit, training: Training) => {
  const t = trainingTexts[lang];
  return [
    { term: t.when, value: whenOf(training, lang) },
    { term: t.about, value: training.covers.map((one) => t.covers[one]).join(', ') },
    { term: t.forWhom, value: training.forWhom.map((one) => t.audiences[one]).join(', ') },
    { term: t.leader, value: training.leader },
    { term: t.place, value: training.place },
    { term: t.heldBy, value: training.organisation },
    { term: t.seats, value: <SeatsOf training={training} lang={lang} /> },
  ];
};

/** What the reader can do: for oneself first. */
const Doing = ({ visit, opened }: { visit: Visit; opened: Opened }) => {
  const { lang, today, visitor } = visit;
  const { training, seats, holds, keeps } = opened;
  const t = trainingTexts[lang];
  const at = trainingPage(training);
  const mine = seats.find(({ accountId }) => accountId === visitor.accountId);
  return (
    <Actions>
      {!mine && !seatFault(training, today, false) ? (
        <Pressed action={`${at}/anmal`} label={t.signUp} primary />
      ) : null}
      {mine && !giveBackFault(training, mine, today) ? (
        <Pressed action={`${at}/lamna`} label={t.giveBack} />
      ) : null}
      {keeps && !training.cancelled ? (
        <ButtonLink href={`${at}/kollega`} kind="secondary">
          {t.addColleague}
        </ButtonLink>
      ) : null}
      {holds ? (
        <>
          <ButtonLink href={`${at}/utan-konto`} kind="secondary">
            {t.addGuests}
          </ButtonLink>
          <ButtonLink href={`${at}/andra`} kind="secondary">
            {t.change}
          </ButtonLink>
          <Pressed
            action={`${at}/stall-in`}
            label={training.cancelled ? t.restore : t.cancel}
            says={pressOf(training.cancelled)}
          />
        </>
      ) : null}
    </Actions>
  );
};

const cameWords = ({ came }: Seat, lang: Visit['lang']): string => {
  const t = trainingTexts[lang];
  if (came === null) return t.notTold;
  return came ? t.came : t.cameNot;
};

const People = ({ visit, opened }: { visit: Visit; opened: Opened }) => {
  const { lang, today, visitor } = visit;
  const { training, seats, guests, holds, keeps } = opened;
  const t = trainingTexts[lang];
  const tells = holds && !attendanceFault(training, today);
  const others = training.taken - seats.length - guests.reduce((sum, { people }) => sum + people, 0);
  const at = ({ id }: Seat) => `${trainingPage(training)}/narvaro/${id}`;
  return (
    <>
      <DataTable<Seat>
        lang={lang}
        caption={t.people}
        rows={seats}
        empty={<p>{t.noPeople}</p>}
        columns={[
          { key: 'namn', label: t.colleague, rowHeader: true, cell: ({ name }) => name },
          { key: 'organisation', label: t.organisation, cell: ({ organisation }) => organisation },
          {
            key: 'narvaro',
            label: t.attendance,
            cell: (seat) => (
              <>
                <Tag>{cameWords(seat, lang)}</Tag>
                {tells && seat.came !== true ? (
                  <Pressed action={`${at(seat)}/kom`} label={t.came} about={seat.name} />
                ) : null}
                {tells && seat.came !== false ? (
                  <Pressed action={`${at(seat)}/kom-inte`} label={t.cameNot} about={seat.name} />
                ) : null}
                {keeps && mayTakeOut(training, seat, visitor) && !giveBackFault(training, seat, today) ? (
                  <Pressed
                    action={`${trainingPage(training)}/platser/${seat.id}/lamna`}
                    label={t.takeOut}
                    about={seat.name}
                  />
                ) : null}
              </>
            ),
          },
        ]}
      />
      {others > 0 ? <p>{t.others(others)}</p> : null}
      {guests.length > 0 ? (
        <Section title={t.guestsTitle}>
          <DescriptionList
            items={guests.map(({ organisation, people }) => ({
              term: organisation,
              value: t.guestsOf(people),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
};

/** One training: what it is, who goes, and who came. */
export const trainingView = async (visit: Visit, form: FormState) => {
  const { lang, url, visitor } = visit;
  const opened = await open(visit);
  const { training, seats } = opened;
  const t = trainingTexts[lang];
  return (
    <Frame visit={visit} title={training.name} error={hasErrors(form)}>
      <PageHeading title={training.name} back={{ href: '/utbildning', label: t.title }} />
      <ErrorSummary form={form} />
      <Kept url={url} lang={lang} />
      {seats.some(({ accountId }) => accountId === visitor.accountId) ? (
        <p>
          <Tag>{t.mine}</Tag>
        </p>
      ) : null}
      <DescriptionList items={factsOf(visit, training)} />
      <Doing visit={visit} opened={opened} />
      <People visit={visit} opened={opened} />
    </Frame>
  );
};

export const trainingScreen = (visit: Visit) => trainingView(visit, formState(visit.lang));
