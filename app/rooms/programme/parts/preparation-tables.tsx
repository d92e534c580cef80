import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { InPreparation, TimeInPreparation } from '../load-preparation.ts';
import { preparationTexts } from '../preparation.texts.ts';
import { personProgramme } from './open-programme.ts';

const columnsOf = <Row,>(lang: Lang, timeOf: (row: Row) => TimeInPreparation): Column<Row>[] => {
  const t = preparationTexts[lang];
  const day = (date: string) => dateInWords(date, lang, { weekday: false });
  return [
    { key: 'fran', label: t.since, cell: (row) => day(timeOf(row).since) },
    {
      key: 'tid',
      label: t.time,
      cell: (row) => {
        const { months, days, ongoing } = timeOf(row);
        return ongoing ? t.soFar(t.lasted(months, days)) : t.lasted(months, days);
      },
    },
    {
      key: 'modell',
      label: t.expected,
      cell: (row) => {
        const { against, normal } = timeOf(row);
        return t.against[against](normal);
      },
    },
  ];
};

/** How long somebody has prepared, each time of it. */
export const PersonsTimes = ({ rows, lang }: { rows: TimeInPreparation[]; lang: Lang }) => {
  const t = preparationTexts[lang];
  const [since, ...others] = columnsOf<TimeInPreparation>(lang, (row) => row);
  return (
    <Section title={t.title}>
      <DataTable<TimeInPreparation>
        lang={lang}
        caption={t.title}
        captionHidden
        rows={rows}
        empty={<p>{t.noneOfPerson}</p>}
        columns={[
          { key: 'steg', label: t.step, rowHeader: true, cell: ({ step }) => step.name[lang] },
          since!,
          {
            key: 'till',
            label: t.until,
            cell: ({ until, ongoing }) =>
              ongoing || !until ? t.goesOn : dateInWords(until, lang, { weekday: false }),
          },
          ...others,
        ]}
      />
    </Section>
  );
};

/** Those who prepare now. */
export const PreparingNow = ({ rows, lang }: { rows: InPreparation[]; lang: Lang }) => {
  const t = preparationTexts[lang];
  return (
    <DataTable<InPreparation>
      lang={lang}
      caption={t.title}
      captionHidden
      rows={rows}
      empty={<p>{t.none}</p>}
      columns={[
        {
          key: 'namn',
          label: t.name,
          rowHeader: true,
          cell: ({ participantId, name }) => <a href={personProgramme(participantId)}>{name}</a>,
        },
        { key: 'steg', label: t.step, cell: ({ time }) => time.step.name[lang] },
        ...columnsOf<InPreparation>(lang, ({ time }) => time),
      ]}
    />
  );
};
