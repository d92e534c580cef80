import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Tag, type Tone } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { type Need, type NeedState, needStateOf } from '../needs.rules.ts';
import type { Review } from '../reviews.store.ts';
import { reviewName } from './read-words.ts';

/** The reviews, each a link, with how many of its reads are judged. */
export const ReviewsTable = ({ visit, reviews }: { visit: Visit; reviews: Review[] }) => {
  const { lang } = visit;
  const t = followUpTexts[lang];
  const columns: Column<Review>[] = [
    {
      key: 'name',
      label: t.name,
      rowHeader: true,
      cell: (review) => <a href={`/logguppfoljning/granskningar/${review.id}`}>{reviewName(review, lang)}</a>,
    },
    { key: 'judged', label: t.judged, cell: ({ judged, reads }) => t.of(judged, reads) },
    {
      key: 'state',
      label: t.state,
      cell: ({ closedAt }) => (closedAt ? <Tag>{t.closed}</Tag> : <Tag tone="info">{t.open}</Tag>),
    },
  ];
  return (
    <Section title={t.reviews}>
      <DataTable
        lang={lang}
        caption={t.reviews}
        captionHidden
        columns={columns}
        rows={reviews}
        empty={t.noReviews}
      />
    </Section>
  );
};

const tones: Record<NeedState, Tone> = { missing: 'warning', due: 'warning', current: 'success' };

/** The roles in use, and whether a note says why each sees what it sees. */
export const NeedsTable = ({ visit, roles, needs }: { visit: Visit; roles: string[]; needs: Need[] }) => {
  const { lang, today } = visit;
  const t = followUpTexts[lang];
  const noteOf = (role: string) => needs.find((need) => need.role === role);
  const columns: Column<string>[] = [
    {
      key: 'role',
      label: t.role,
      rowHeader: true,
      cell: (role) => <a href={`/logguppfoljning/roller/${role}`}>{frameTexts[lang].roles[role] ?? role}</a>,
    },
    {
      key: 'state',
      label: t.note,
      cell: (role) => {
        const state = needStateOf(noteOf(role), today);
        return <Tag tone={tones[state]}>{t.states[state]}</Tag>;
      },
    },
    {
      key: 'lookOver',
      label: t.lookOver,
      nowrap: true,
      cell: (role) => {
        const need = noteOf(role);
        return need ? dateInWords(need.lookOverOn, lang, { weekday: false }) : '–';
      },
    },
  ];
  return (
    <Section title={t.needs}>
      <p>{t.needsLead}</p>
      <DataTable lang={lang} caption={t.needs} captionHidden columns={columns} rows={roles} empty={null} />
    </Section>
  );
};
