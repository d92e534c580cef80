import type { Visit } from '../../../platform/visit.ts';
import type { Column } from '../../../shared/parts/data-table.tsx';
import { Tag, type Tone } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { type AskedKind, type JobState, type SeenJob, stateOf } from '../upkeep.rules.ts';
import { upkeepTexts } from '../upkeep.texts.ts';

const tones: Record<JobState, Tone> = {
  running: 'info',
  late: 'warning',
  failing: 'warning',
  resting: 'success',
  waiting: 'neutral',
  done: 'success',
  givenUp: 'danger',
};

const nameOf = (name: string, lang: Lang) => upkeepTexts[lang].names[name] ?? name;
const when = (moment: Date | null, lang: Lang) =>
  moment ? momentInWords(moment, lang) : upkeepTexts[lang].never;

export const clockColumns = ({ lang, now }: Visit): Column<SeenJob>[] => {
  const t = upkeepTexts[lang];
  return [
    { key: 'name', label: t.name, rowHeader: true, cell: ({ name }) => nameOf(name, lang) },
    {
      key: 'state',
      label: t.state,
      nowrap: true,
      cell: (job) => {
        const state = stateOf(job, now);
        return <Tag tone={tones[state]}>{t.states[state]}</Tag>;
      },
    },
    { key: 'started', label: t.lastStarted, cell: ({ startedAt }) => when(startedAt, lang) },
    { key: 'succeeded', label: t.lastSucceeded, cell: ({ succeededAt }) => when(succeededAt, lang) },
    { key: 'next', label: t.next, cell: ({ dueAt }) => when(dueAt, lang) },
    {
      key: 'fault',
      label: t.lastFault,
      wide: true,
      cell: ({ failedAt, fault, tries }) =>
        failedAt
          ? t.fault(momentInWords(failedAt, lang), fault ?? '–') + (tries > 0 ? t.triesInRow(tries) : '')
          : t.none,
    },
  ];
};

export const askedColumns = ({ lang }: Visit): Column<AskedKind>[] => {
  const t = upkeepTexts[lang];
  return [
    { key: 'name', label: t.name, rowHeader: true, cell: ({ name }) => nameOf(name, lang) },
    { key: 'waiting', label: t.waiting, numeric: true, cell: ({ waiting }) => waiting },
    { key: 'started', label: t.lastStarted, cell: ({ lastStarted }) => when(lastStarted, lang) },
    { key: 'succeeded', label: t.lastSucceeded, cell: ({ lastSucceeded }) => when(lastSucceeded, lang) },
    { key: 'failed', label: t.givenUp, numeric: true, cell: ({ givenUp }) => givenUp },
  ];
};

export const failedColumns = ({ lang }: Visit): Column<SeenJob>[] => {
  const t = upkeepTexts[lang];
  return [
    { key: 'name', label: t.name, rowHeader: true, cell: ({ name }) => nameOf(name, lang) },
    { key: 'asked', label: t.askedAt, cell: ({ askedAt }) => when(askedAt, lang) },
    { key: 'failed', label: t.failedAt, cell: ({ failedAt }) => when(failedAt, lang) },
    { key: 'tries', label: t.tries, numeric: true, cell: ({ tries }) => tries },
    { key: 'fault', label: t.faultNumber, cell: ({ fault }) => fault ?? '–' },
    {
      key: 'act',
      label: t.act,
      cell: (job) =>
        job.endedAt ? <RerunButton job={job} lang={lang} /> : t.triesAgain(when(job.dueAt, lang)),
    },
  ];
};

const RerunButton = ({ job, lang }: { job: SeenJob; lang: Lang }) => {
  const t = upkeepTexts[lang];
  return (
    <form method="post" action={`/jobb/${job.jobId}/kor-igen`}>
      <button
        class="ds-button"
        data-variant="secondary"
        type="submit"
        aria-label={t.againLabel(nameOf(job.name, lang), when(job.askedAt, lang))}
      >
        {t.again}
      </button>
    </form>
  );
};
