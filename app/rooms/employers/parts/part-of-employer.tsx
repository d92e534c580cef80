import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import type { Employer } from '../employers.rules.ts';
import { employersTexts } from '../employers.texts.ts';

/** What a part of an employer's page stands on. */
export interface Beside<Row> {
  employer: Employer;
  rows: readonly Row[];
  keep: boolean;
  lang: Lang;
  today: PlainDate;
}

/** The last day of who or what is there no longer, or soon. */
export const LastDay = ({ on, lang }: { on: PlainDate | null; lang: Lang }) =>
  on ? <Tag>{employersTexts[lang].leaves(dateInWords(on, lang))}</Tag> : null;

/** A heading, its table, and for those who keep it the way to add a row. */
export const Part = <Row,>(props: {
  title: string;
  empty: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  lang: Lang;
  add?: { href: string; label: string };
}) => (
  <section>
    <h2>{props.title}</h2>
    <DataTable
      lang={props.lang}
      caption={props.title}
      captionHidden
      columns={props.columns}
      rows={props.rows}
      empty={<p>{props.empty}</p>}
    />
    {props.add ? (
      <ButtonLink href={props.add.href} kind="secondary">
        {props.add.label}
      </ButtonLink>
    ) : null}
  </section>
);
