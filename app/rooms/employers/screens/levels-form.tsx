import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { employerFormTexts } from '../employer-form.texts.ts';
import { employersTexts } from '../employers.texts.ts';
import { levelAsks, levelNames } from '../levels.rules.ts';
import { insertLevel, readLevels } from '../levels.store.ts';
import { openEmployers } from '../parts/open-employer.ts';

/** Where the collaboration draws its lines; what is new is added, what was stands in the log. */
export const levelsForm: FormScreen = keptForm({
  asks: levelAsks,
  words: ({ lang }) => ({ ...employerFormTexts[lang].levels, submit: employerFormTexts[lang].save }),
  open: async (visit) => {
    if (!(await openEmployers(visit)).setLevels) throw new NotAllowed();
    return readLevels(visit.tx);
  },
  standing: (levels) => levels,
  back: (_, { lang }) => ({ href: '/arbetsgivare', label: employersTexts[lang].title }),
  save: async ({ tx, visitor }, answers, levels) => {
    for (const name of levelNames)
      if (answers[name] !== levels[name]) await insertLevel(tx, visitor, name, answers[name]);
    return '/arbetsgivare?sparat=1';
  },
});
