import type { Child } from 'hono/jsx';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type Activity, type ActivityStatus, statusOf } from '../activities.rules.ts';
import type { Party } from '../parties.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { doerWords, periodWords, seenByWords, statusWords } from './plan-words.ts';

interface ActivityTableProps {
  lang: Lang;
  activities: readonly Activity[];
  statuses: readonly ActivityStatus[];
  parties: readonly Party[];
  /** Of one's own plan one reads every activity; of another's those that are meant for one's organisation. */
  own: boolean;
  /** Where an activity is changed, and where its status; left out where one may not. */
  edit?: (activity: Activity) => string;
  setStatus?: (activity: Activity) => string;
  /** What has come of it in the programme. */
  programme?: (activity: Activity) => Child;
}

/** What, who, when, visible to whom, and how it goes. */
export const ActivityTable = (props: ActivityTableProps) => {
  const { lang, statuses, parties, edit, setStatus, programme } = props;
  const t = planTexts[lang];
  return (
    <DataTable
      lang={lang}
      caption={t.activities}
      captionHidden
      empty={props.own ? t.noActivities : t.noActivitiesForUs}
      rows={props.activities}
      columns={[
        {
          key: 'what',
          label: t.what,
          rowHeader: true,
          cell: (one) => (edit ? <a href={edit(one)}>{one.what}</a> : one.what),
        },
        { key: 'who', label: t.who, cell: (one) => doerWords(one, lang) },
        { key: 'when', label: t.when, cell: (one) => periodWords(one.startsOn, one.endsOn, lang) },
        { key: 'visible', label: t.visible, cell: (one) => seenByWords(one, parties, lang) },
        {
          key: 'status',
          label: t.status,
          cell: (one) => (
            <>
              {statusWords(statusOf(statuses, one.key), lang)}
              {setStatus ? (
                <>
                  {' '}
                  <a href={setStatus(one)} aria-label={`${t.changeStatus}: ${one.what}`}>
                    {t.changeStatus}
                  </a>
                </>
              ) : null}
              {programme?.(one)}
            </>
          ),
        },
      ]}
    />
  );
};
