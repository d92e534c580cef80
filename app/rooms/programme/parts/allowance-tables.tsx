import { DataTable } from '../../../shared/parts/data-table.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords } from '../../../shared/values/dates.ts';
import type { AllowanceLine, Rate } from '../allowance.rules.ts';
import type { Export, Payee } from '../allowance.store.ts';
import { allowanceTexts } from '../allowance.texts.ts';

export const Rates = ({ rates, lang }: { rates: readonly Rate[]; lang: Lang }) => {
  const t = allowanceTexts[lang];
  return (
    <DataTable<Rate>
      lang={lang}
      caption={t.rates}
      rows={rates.toReversed()}
      empty={<p>{t.noRates}</p>}
      columns={[
        {
          key: 'fran',
          label: t.rate.startsOn,
          rowHeader: true,
          cell: ({ startsOn }) => dateInWords(startsOn, lang),
        },
        { key: 'kommun', label: t.rate.municipality, cell: ({ municipality }) => municipality },
        { key: 'hel', label: t.rate.full, numeric: true, cell: ({ full }) => full },
        { key: 'halv', label: t.rate.half, numeric: true, cell: ({ half }) => half },
        { key: 'halv-fran', label: t.rate.halfFrom, numeric: true, cell: ({ halfFrom }) => halfFrom },
        { key: 'hel-fran', label: t.rate.fullFrom, numeric: true, cell: ({ fullFrom }) => fullFrom },
      ]}
    />
  );
};

const crowns = (lines: readonly AllowanceLine[]): number =>
  lines.reduce((sum, { ore }) => sum + ore, 0) / 100;

/** What each person has of a month, and what is corrected. */
export const Payable = (props: { lines: readonly AllowanceLine[]; payees: readonly Payee[]; lang: Lang }) => {
  const { lines, payees, lang } = props;
  const t = allowanceTexts[lang];
  const of = ({ id }: Payee) => lines.filter(({ participantId }) => participantId === id);
  const count = (payee: Payee, part: AllowanceLine['part']) =>
    of(payee).filter((line) => line.part === part && !line.correction).length;
  return (
    <DataTable<Payee>
      lang={lang}
      caption={t.toExport}
      rows={payees}
      empty={<p>{t.nothing}</p>}
      columns={[
        {
          key: 'namn',
          label: t.name,
          rowHeader: true,
          cell: ({ id, name }) => <a href={`/deltagare/${id}/program`}>{name}</a>,
        },
        { key: 'hela', label: t.fullDays, numeric: true, cell: (payee) => count(payee, 'full') },
        { key: 'halva', label: t.halfDays, numeric: true, cell: (payee) => count(payee, 'half') },
        {
          key: 'rattelser',
          label: t.corrections,
          numeric: true,
          cell: (payee) => crowns(of(payee).filter(({ correction }) => correction)),
        },
        { key: 'summa', label: t.sum, numeric: true, cell: (payee) => crowns(of(payee)) },
      ]}
    />
  );
};

export const Exports = ({ rows, lang }: { rows: readonly Export[]; lang: Lang }) => {
  const t = allowanceTexts[lang];
  return (
    <DataTable<Export>
      lang={lang}
      caption={t.sent}
      rows={rows}
      empty={<p>{t.none}</p>}
      columns={[
        { key: 'manad', label: t.month, rowHeader: true, cell: ({ month }) => month.slice(0, 7) },
        { key: 'nar', label: t.sentOn, cell: ({ madeAt }) => momentInWords(madeAt, lang) },
        { key: 'av', label: t.by, cell: ({ by }) => by },
        {
          key: 'fil',
          label: t.file,
          cell: ({ id, month, by }) => (
            <a href={`/program/ersattning/${id}/fil`}>
              {t.file}
              <span class="ds-sr-only"> {`${month.slice(0, 7)}, ${by}`}</span>
            </a>
          ),
        },
      ]}
    />
  );
};
