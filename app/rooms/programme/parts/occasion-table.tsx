import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { pressOf } from '../../../shared/values/called-off.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import type { Occasion } from '../courses.rules.ts';
import { programmeTexts } from '../programme.texts.ts';
import { Press } from './links.tsx';
import { roundPage } from './open-programme.ts';

interface OccasionsProps {
  rows: Occasion[];
  keep: boolean;
  today: PlainDate;
  lang: Lang;
}

/** The occasions of a round, each with its attendance; for those who keep it, how it is changed and cancelled. */
export const Occasions = ({ rows, keep, today, lang }: OccasionsProps) => {
  const t = programmeTexts[lang];
  const at = ({ id, roundId }: Occasion) => `${roundPage(roundId)}/tillfallen/${id}`;
  return (
    <DataTable<Occasion>
      lang={lang}
      caption={t.occasions}
      rows={rows}
      empty={<p>{t.noOccasions}</p>}
      columns={[
        {
          key: 'dag',
          label: t.when,
          rowHeader: true,
          cell: (one) =>
            keep ? (
              <a href={`${at(one)}/andra`}>{dateInWords(one.heldOn, lang)}</a>
            ) : (
              dateInWords(one.heldOn, lang)
            ),
        },
        {
          key: 'tid',
          label: t.time,
          nowrap: true,
          cell: ({ starts, ends, cancelled }) => (
            <>
              {starts}–{ends} {cancelled ? <Tag>{t.cancelled}</Tag> : null}
            </>
          ),
        },
        { key: 'del', label: t.module, cell: ({ modules }) => modules || '–' },
        {
          key: 'ledare',
          label: t.leader,
          cell: ({ leader, leaderLeft, heldOn, cancelled }) => (
            <>
              {leader}{' '}
              {leaderLeft && !cancelled && heldOn >= today ? <Tag tone="warning">{t.leaderLeft}</Tag> : null}
            </>
          ),
        },
        { key: 'lokal', label: t.place, cell: ({ place }) => place },
        {
          key: 'gor',
          label: t.attendance,
          cell: (one) => (
            <>
              <a href={`/i-dag/${one.id}`}>
                {t.attendance}
                <span class="ds-sr-only"> {dateInWords(one.heldOn, lang)}</span>
              </a>
              {keep ? (
                <Press
                  action={`${at(one)}/stall-in`}
                  label={one.cancelled ? t.restore : t.cancel}
                  says={pressOf(one.cancelled)}
                  about={dateInWords(one.heldOn, lang)}
                />
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
};
