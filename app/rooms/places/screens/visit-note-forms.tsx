import type { FormScreen } from '../../../platform/request.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { moveVisit } from '../keep-stay.ts';
import { savedStay } from '../parts/open-stay.ts';
import { backToStay, openKeptVisit } from '../parts/open-visit.ts';
import { demandDone } from '../parts/refused.ts';
import { inPersonFrame } from '../parts/stay-form.tsx';
import { stayForms } from '../stay-forms.texts.ts';
import { stayRefusals } from '../stay-refusals.texts.ts';
import { insertNote } from '../visit-moves.store.ts';
import { moveVisitAsks, saysNothing, visitNoteAsks } from '../visits.rules.ts';
import { visitsTexts } from '../visits.texts.ts';

/** One visit gets another day or time; what the plan says else stands. */
export const moveVisitForm: FormScreen = keptForm({
  asks: moveVisitAsks,
  words: ({ lang }, { told }) => ({
    ...stayForms[lang].moveVisit,
    title: stayForms[lang].moveVisit.title(dateInWords(told.plannedOn, lang)),
    codes: { because: visitsTexts[lang].moveReasons },
  }),
  open: openKeptVisit,
  standing: ({ told }) => ({ plannedOn: told.plannedOn, starts: told.starts }),
  back: backToStay,
  frame: inPersonFrame,
  save: async (visit, answers, { told, ...opened }) => {
    const done = await moveVisit(visit, opened.stay, told, answers);
    demandDone(done, moveVisitAsks.plannedOn.field, visit.lang);
    return savedStay(opened);
  },
});

const checked = withoutHealth(visitNoteAsks, ['words']);

/** What was seen at a visit, in codes and few words; a note that stands is corrected by a new one. */
export const visitNoteForm: FormScreen = keptForm({
  asks: visitNoteAsks,
  isNew: true,
  autosave: true,
  words: ({ lang }, { told }) => ({
    ...stayForms[lang].visitNote,
    title: stayForms[lang].visitNote.title(dateInWords(told.plannedOn, lang)),
    codes: { well: visitsTexts[lang].seen, help: visitsTexts[lang].seen },
  }),
  open: openKeptVisit,
  standing: ({ told }) => told.notes[0] ?? {},
  back: backToStay,
  frame: inPersonFrame,
  beforeButton: checked.beforeButton,
  check: (visit, answers, _, body) =>
    saysNothing(answers) ? { words: stayRefusals[visit.lang].says_nothing } : checked.met(visit, body),
  save: async (visit, answers, { told, ...opened }, id) => {
    await insertNote(visit, told, id, answers);
    return savedStay(opened);
  },
});
