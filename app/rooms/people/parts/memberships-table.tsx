import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import { frameTexts } from '../frame.texts.ts';
import { type StaffMembership, stateOf } from '../staff.rules.ts';
import { staffTexts } from '../staff.texts.ts';

const dayOf = (moment: Date, lang: Visit['lang']) =>
  dateInWords(stockholmDay(moment), lang, { weekday: false });

interface Props {
  visit: Visit;
  memberships: StaffMembership[];
  caption: string;
  captionHidden?: boolean;
  /** What names a row: the person, or on the person's own page the organisation. */
  by?: 'name' | 'organisationName';
  /** Where the row's first cell leads; without it the cell is text. */
  href?: (membership: StaffMembership) => string;
}

/** Roles with their time and state, never more than words about a colleague's work. */
export const MembershipsTable = ({
  visit,
  memberships,
  caption,
  captionHidden,
  by = 'name',
  href,
}: Props) => {
  const { lang, now } = visit;
  const t = staffTexts[lang];
  const columns: Column<StaffMembership>[] = [
    {
      key: 'name',
      label: by === 'name' ? t.columns.name : t.fields.organisation,
      rowHeader: true,
      cell: (one) => (href ? <a href={href(one)}>{one[by]}</a> : one[by]),
    },
    { key: 'role', label: t.columns.role, cell: ({ role }) => frameTexts[lang].roles[role] ?? role },
    { key: 'unit', label: t.columns.unit, cell: ({ unitName }) => unitName ?? '–' },
    {
      key: 'period',
      label: t.columns.period,
      cell: ({ startsAt, endsAt }) =>
        endsAt ? t.fromTo(dayOf(startsAt, lang), dayOf(endsAt, lang)) : t.from(dayOf(startsAt, lang)),
    },
    {
      key: 'state',
      label: t.columns.state,
      cell: (one) => {
        const state = stateOf(one, now);
        return <Tag tone={state === 'proposed' ? 'warning' : 'neutral'}>{t.states[state]}</Tag>;
      },
    },
  ];
  return (
    <DataTable
      lang={lang}
      caption={caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={memberships}
      empty={<p>{t.nobody}</p>}
    />
  );
};
