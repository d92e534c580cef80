import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { dateInWords, firstOf } from '../../../shared/values/dates.ts';
import { readLevels } from '../../employers/levels.store.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { planVisits } from '../keep-stay.ts';
import { openKeptStay, savedStay } from '../parts/open-stay.ts';
import { backToStay, openKeptVisit } from '../parts/open-visit.ts';
import { demandDone } from '../parts/refused.ts';
import { inPersonFrame } from '../parts/stay-form.tsx';
import { hoursOf } from '../parts/stay-words.ts';
import { stayForms } from '../stay-forms.texts.ts';
import { listSupervisors } from '../stay-reads.store.ts';
import { stayRefusals } from '../stay-refusals.texts.ts';
import { staysTexts } from '../stays.texts.ts';
import { firstDayThere, planVisitsAsks, tellFault, visitAsks } from '../visits.rules.ts';
import { tellVisit } from '../visits.store.ts';
import { visitsTexts } from '../visits.texts.ts';

/** Plans the visits of a supervisor: dense at first, then thinner. */
export const planVisitsForm: FormScreen = keptForm({
  asks: planVisitsAsks,
  isNew: true,
  words: ({ lang }, { levels }) => {
    const t = stayForms[lang].planVisits;
    return { ...t, lead: t.lead(levels.weeks_of_weekly_visits, levels.weeks_of_fortnightly_visits) };
  },
  open: async (visit: Visit) => ({ ...(await openKeptStay(visit)), levels: await readLevels(visit.tx) }),
  standing: ({ stay }, { today }) => ({
    supervisorId: stay.supervisorId,
    firstOn: firstDayThere(stay, today),
  }),
  picks: async ({ tx }, { person }) => ({
    [planVisitsAsks.supervisorId.field]: await listSupervisors(tx, person.participantId),
  }),
  back: backToStay,
  frame: inPersonFrame,
  above: ({ lang }, { stay }) => <p>{visitsTexts[lang].thereOn(hoursOf(stay, lang))}</p>,
  save: async (visit, answers, opened) => {
    const done = await planVisits(visit, opened.person.participantId, opened.stay, answers);
    demandDone(done, planVisitsAsks.firstOn.field, visit.lang);
    return savedStay(opened);
  },
});

const checked = withoutHealth(visitAsks, ['words']);

/** How a visit went: held, missed or called off, with a few words. */
export const visitForm: FormScreen = keptForm({
  asks: visitAsks,
  words: ({ lang }, { told }) => ({
    ...stayForms[lang].visit,
    title: stayForms[lang].visit.title(dateInWords(told.plannedOn, lang)),
    codes: { outcome: staysTexts[lang].outcomes },
  }),
  open: openKeptVisit,
  standing: ({ told }, { today }) => ({
    outcome: told.outcome === 'struck' ? 'called_off' : (told.outcome ?? 'held'),
    outcomeOn: told.outcomeOn ?? firstOf(told.plannedOn, today),
    words: told.words,
  }),
  back: backToStay,
  frame: inPersonFrame,
  beforeButton: checked.beforeButton,
  check: (visit, answers, { told, stay }, body) => {
    const fault = tellFault(told, answers, stay, visit.today);
    return fault ? { outcomeOn: stayRefusals[visit.lang][fault] } : checked.met(visit, body);
  },
  save: async (visit, answers, { told, ...opened }) => {
    await tellVisit(visit, told, answers);
    return savedStay(opened);
  },
});
