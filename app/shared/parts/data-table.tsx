import type { Child } from 'hono/jsx';
import { partsTexts } from './parts.texts.ts';
import type { Lang } from './texts.ts';

export type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => Child;
  /** The column that names the row (th scope="row"); give it to one column. */
  rowHeader?: boolean;
  numeric?: boolean;
  /** Keeps a date or a number on one line. */
  nowrap?: boolean;
  /** Holds sentences: not pressed together by its neighbours. */
  wide?: boolean;
  /** Holds names with long words, which may be broken. */
  long?: boolean;
  sortable?: boolean;
};

export type Sort = { key: string; direction: 'ascending' | 'descending' };

type DataTableProps<Row> = {
  lang: Lang;
  caption: Child;
  /** Kept for those who listen, not drawn: for a table right under its own heading. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  sort?: Sort;
  sortHref?: (sort: Sort) => string;
  /** What stands in place of the table when there are no rows. */
  empty: Child;
};

const flipped = (key: string, sort: Sort | undefined): Sort => ({
  key,
  direction: sort?.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

const cellClass = <Row,>({ numeric, nowrap, wide, long }: Column<Row>) =>
  [numeric && 'numeric', nowrap && 'nowrap', wide && 'wide', long && 'long'].filter(Boolean).join(' ') ||
  undefined;

/** How much room the table needs, what holds words counted twice: the style sheet turns it into cards when there is less. */
const breadth = <Row,>(columns: readonly Column<Row>[]) => {
  const weight = columns.length + columns.filter(({ long }) => long).length;
  if (weight > 9) return 'many';
  if (weight > 7) return 'more';
  return weight + columns.filter(({ wide }) => wide).length < 5 ? 'few' : undefined;
};

const arrows = { ascending: '▲', descending: '▼' };

const HeaderCell = <Row,>({
  column,
  sort,
  sortHref,
  lang,
}: { column: Column<Row> } & Pick<DataTableProps<Row>, 'sort' | 'sortHref' | 'lang'>) => {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const words =
    direction === 'ascending' ? partsTexts[lang].sortedAscending : partsTexts[lang].sortedDescending;
  return (
    <th scope="col" class={column.numeric ? 'numeric' : undefined} aria-sort={direction}>
      {column.sortable && sortHref ? (
        <a href={sortHref(flipped(column.key, sort))}>
          {column.label}
          {direction ? (
            <>
              <span aria-hidden="true">{`\u00a0${arrows[direction]}`}</span>
              <span class="ds-sr-only">, {words}</span>
            </>
          ) : null}
        </a>
      ) : (
        column.label
      )}
    </th>
  );
};

/** A table that becomes a list of cards where there is no room; each cell then carries its column's label. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { columns, rows, sort, sortHref, lang } = props;
  if (rows.length === 0) return <div class="empty">{props.empty}</div>;
  return (
    <div class="table-frame" data-columns={breadth(columns)}>
      <table class="data-table">
        <caption class={props.captionHidden ? 'ds-sr-only' : undefined}>{props.caption}</caption>
        <thead>
          <tr data-label={sortHref && partsTexts[lang].sortBy}>
            {columns.map((column) => (
              <HeaderCell column={column} sort={sort} sortHref={sortHref} lang={lang} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th scope="row">{column.cell(row)}</th>
                ) : (
                  <td class={cellClass(column)} data-label={column.label}>
                    <div>{column.cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
