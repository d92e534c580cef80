import { Tag, Tags } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { entryTaskTexts } from '../entry-task.texts.ts';
import { demandNames, type EntryTask } from '../entry-tasks.rules.ts';

/** What a task asks, one word for each demand. */
const demandsInWords = (task: EntryTask, lang: Lang): string[] => {
  const t = entryTaskTexts[lang].demands;
  return demandNames.map((name) => (t[name] as Record<string, string>)[task[name]]!);
};

export const Demands = ({ task, lang }: { task: EntryTask; lang: Lang }) => (
  <Tags>
    {demandsInWords(task, lang).map((demand) => (
      <Tag>{demand}</Tag>
    ))}
  </Tags>
);

export const timesInWords = ({ times }: EntryTask, lang: Lang): string =>
  times.map((time) => entryTaskTexts[lang].timesOfDay[time]).join(', ');

/** What was seen of a task when it was mapped. */
export const factsOfTask = (task: EntryTask, lang: Lang) => {
  const t = entryTaskTexts[lang];
  return [
    { term: t.asks, value: <Demands task={task} lang={lang} /> },
    { term: t.doneHow, value: <span class="as-written">{task.doneHow}</span> },
    { term: t.supervision, value: task.supervision },
    { term: t.times, value: timesInWords(task, lang) },
    { term: t.minutes, value: task.minutes ? t.takes(task.minutes) : t.notKnown },
    { term: t.mapped, value: t.mappedBy(dateInWords(task.mappedOn, lang), task.mappedBy) },
    ...(task.endedOn ? [{ term: t.form.labels.endedOn, value: dateInWords(task.endedOn, lang) }] : []),
  ];
};
