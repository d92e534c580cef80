import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import { insertWorkplace, updateWorkplace } from '../beside-employer.store.ts';
import { employerFormTexts } from '../employer-form.texts.ts';
import { changeWorkplaceAsks, workplaceAsks } from '../employers.rules.ts';
import { noHealthTexts } from '../no-health.texts.ts';
import { demandEmpty } from '../parts/demand-empty.ts';
import { withoutHealth } from '../parts/no-health.tsx';
import { backTo, openKeptEmployer } from '../parts/open-employer.ts';
import { backToWorkplace, openKeptWorkplace, workplacePage } from '../parts/open-workplace.ts';

const words = ({ lang }: Visit): Omit<KeptWords, 'title'> => ({
  ...employerFormTexts[lang].workplace,
  lead: noHealthTexts[lang].lead,
  submit: employerFormTexts[lang].save,
});

const checked = withoutHealth(changeWorkplaceAsks, ['name', 'address', 'area', 'wayThere']);

export const newWorkplaceForm: FormScreen = keptForm({
  asks: workplaceAsks,
  isNew: true,
  words: (visit) => ({ ...words(visit), title: employerFormTexts[visit.lang].addWorkplace }),
  open: openKeptEmployer,
  standing: () => ({}),
  back: backTo,
  beforeButton: checked.beforeButton,
  check: (visit, _answers, _employer, body) => checked.met(visit, body),
  save: async ({ tx, visitor }, answers, employer, id) => {
    await insertWorkplace(tx, visitor, id, employer.id, answers);
    return `${workplacePage({ id, employerId: employer.id })}?sparat=1`;
  },
});

export const changeWorkplaceForm: FormScreen = keptForm({
  asks: changeWorkplaceAsks,
  words: (visit, { row }) => ({ ...words(visit), title: employerFormTexts[visit.lang].change(row.name) }),
  open: openKeptWorkplace,
  standing: ({ row }) => row,
  back: ({ row }) => backToWorkplace(row),
  beforeButton: checked.beforeButton,
  check: (visit, _answers, _thing, body) => checked.met(visit, body),
  save: async (visit, answers, { row }) => {
    const { employerId, id: workplaceId } = row;
    const { endedOn } = answers;
    if (endedOn)
      await demandEmpty(visit, changeWorkplaceAsks.endedOn.field, endedOn, { employerId, workplaceId });
    await updateWorkplace(visit.tx, row, answers);
    return `${workplacePage(row)}?sparat=1`;
  },
});
