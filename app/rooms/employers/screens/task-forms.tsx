import type { FormScreen } from '../../../platform/request.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import { entryTaskTexts } from '../entry-task.texts.ts';
import { changeEntryTaskAsks, entryTaskAsks } from '../entry-tasks.rules.ts';
import { insertEntryTask, updateEntryTask } from '../entry-tasks.store.ts';
import { noHealthTexts } from '../no-health.texts.ts';
import { withoutHealth } from '../parts/no-health.tsx';
import { backToWorkplace, openKeptTask, openKeptWorkplace, taskPage } from '../parts/open-workplace.ts';

const words = (lang: Lang): Omit<KeptWords, 'title'> => {
  const t = entryTaskTexts[lang];
  return {
    lead: noHealthTexts[lang].lead,
    labels: t.form.labels,
    hints: t.form.hints,
    codes: { ...t.demands, times: t.timesOfDay },
    submit: t.form.save,
  };
};

const checked = withoutHealth(entryTaskAsks, ['name', 'doneHow', 'supervision']);

export const newTaskForm: FormScreen = keptForm({
  asks: entryTaskAsks,
  isNew: true,
  words: ({ lang }) => ({ ...words(lang), title: entryTaskTexts[lang].form.add }),
  open: openKeptWorkplace,
  standing: (_, { today }) => ({ mappedOn: today }),
  back: ({ row }) => backToWorkplace(row),
  beforeButton: checked.beforeButton,
  check: (visit, _answers, _thing, body) => checked.met(visit, body),
  save: async ({ tx, visitor }, answers, { row }, id) => {
    await insertEntryTask(tx, visitor, id, row.id, answers);
    return `${taskPage(row, { id })}?sparat=1`;
  },
});

export const changeTaskForm: FormScreen = keptForm({
  asks: changeEntryTaskAsks,
  words: ({ lang }, { task }) => ({ ...words(lang), title: entryTaskTexts[lang].form.change(task.name) }),
  open: openKeptTask,
  standing: ({ task }) => task,
  back: ({ workplace, task }) => ({ href: taskPage(workplace, task), label: task.name }),
  beforeButton: checked.beforeButton,
  check: (visit, _answers, _thing, body) => checked.met(visit, body),
  save: async ({ tx }, answers, { workplace, task }) => {
    await updateEntryTask(tx, task, answers);
    return `${taskPage(workplace, task)}?sparat=1`;
  },
});
