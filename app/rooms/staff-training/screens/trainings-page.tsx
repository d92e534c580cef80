import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { openTrainings, type TrainingRights, trainingPage } from '../parts/open-training.ts';
import { Kept, SeatsOf, StandingWords, whenOf } from '../parts/training-words.tsx';
import { listTrained, readReach } from '../reach.store.ts';
import { subjects, type Training } from '../training.rules.ts';
import { trainingTexts } from '../training.texts.ts';
import { listTrainings, readIntervals } from '../trainings.store.ts';

const columnsOf = (lang: Lang): Column<Training>[] => {
  const t = trainingTexts[lang];
  return [
    {
      key: 'namn',
      label: t.name,
      rowHeader: true,
      cell: (training) => <a href={trainingPage(training)}>{training.name}</a>,
    },
    { key: 'nar', label: t.when, cell: (training) => whenOf(training, lang) },
    { key: 'om', label: t.about, cell: ({ covers }) => covers.map((one) => t.covers[one]).join(', ') },
    {
      key: 'for',
      label: t.forWhom,
      cell: ({ forWhom }) => forWhom.map((one) => t.audiences[one]).join(', '),
    },
    { key: 'platser', label: t.seats, cell: (training) => <SeatsOf training={training} lang={lang} /> },
  ];
};

const Doors = ({ rights, lang }: { rights: TrainingRights; lang: Lang }) => {
  const t = trainingTexts[lang];
  if (!rights.keep) return null;
  return (
    <Actions>
      <ButtonLink href="/utbildning/ny">{t.add}</ButtonLink>
      <ButtonLink href="/utbildning/kollegor" kind="secondary">
        {t.colleagues}
      </ButtonLink>
      {rights.setIntervals ? (
        <ButtonLink href="/utbildning/intervall" kind="secondary">
          {t.intervals}
        </ButtonLink>
      ) : null}
    </Actions>
  );
};

/** What the reader has had, and when it is due again. */
const Own = async ({ tx, today, lang, visitor }: Visit) => {
  const t = trainingTexts[lang];
  const mine = (await listTrained(tx)).find(({ accountId }) => accountId === visitor.accountId);
  const intervals = await readIntervals(tx);
  return (
    <Section title={t.you}>
      <DescriptionList
        items={subjects.map((about) => ({
          term: t.subjects[about],
          value: <StandingWords {...{ about, intervals, today, lang }} lastOn={mine?.[about] ?? null} />,
        }))}
      />
      {subjects.every((about) => intervals[about] === null) ? <p class="hint">{t.noInterval}</p> : null}
    </Section>
  );
};

const Overview = async ({ tx, lang }: Visit) => {
  const t = trainingTexts[lang];
  const of = (had: number, members: number) => (members === 0 ? t.noAccounts : t.reached(had, members));
  return (
    <Section title={t.overview}>
      <p>{t.overviewLead}</p>
      <DataTable
        lang={lang}
        caption={t.overview}
        captionHidden
        rows={await readReach(tx)}
        empty={null}
        columns={[
          { key: 'organisation', label: t.organisation, rowHeader: true, cell: (row) => row.organisation },
          { key: 'struktur', label: t.subjects.structure, cell: (row) => of(row.structure, row.members) },
          { key: 'plan', label: t.subjects.plan, cell: (row) => of(row.plan, row.members) },
          { key: 'utan-konto', label: t.guests, numeric: true, cell: ({ guests }) => guests },
        ]}
      />
    </Section>
  );
};

/** The trainings of the whole collaboration, what one has had oneself, and how many each organisation has reached. */
export const trainingsPage = async (visit: Visit) => {
  const { lang, tx, today, url } = visit;
  const rights = await openTrainings(visit);
  const t = trainingTexts[lang];
  const all = await listTrainings(tx);
  const columns = columnsOf(lang);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      <Kept url={url} lang={lang} />
      <Doors rights={rights} lang={lang} />
      {await Own(visit)}
      <DataTable
        lang={lang}
        caption={t.coming}
        columns={columns}
        rows={all.filter(({ heldOn }) => heldOn >= today).toReversed()}
        empty={<p>{t.noComing}</p>}
      />
      <DataTable
        lang={lang}
        caption={t.past}
        columns={columns}
        rows={all.filter(({ heldOn }) => heldOn < today)}
        empty={<p>{t.noPast}</p>}
      />
      {await Overview(visit)}
    </Frame>
  );
};
