import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import {
  type Course,
  changedModuleAsks,
  courseAsks,
  type ModuleDetails,
  moduleAsks,
} from '../courses.rules.ts';
import { insertCourse, insertModule, listModules, updateCourse, updateModule } from '../courses.store.ts';
import { coursePage, demandKeeping, openKeptCourse, saved } from '../parts/open-programme.ts';
import { programmeTexts } from '../programme.texts.ts';
import { programmeFormTexts } from '../programme-form.texts.ts';

/** The name of a course stands beside everybody who takes it. */
const checked = withoutHealth(courseAsks, ['name']);

const courseWords = ({ lang }: Visit, title: string): KeptWords => ({
  ...programmeFormTexts[lang].course,
  codes: { form: programmeTexts[lang].forms },
  title,
  submit: programmeFormTexts[lang].save,
});

export const newCourseForm: FormScreen = keptForm({
  asks: courseAsks,
  isNew: true,
  words: (visit) => courseWords(visit, programmeFormTexts[visit.lang].newCourse),
  open: demandKeeping,
  standing: () => ({}),
  back: (_, { lang }) => ({ href: '/program', label: programmeTexts[lang].title }),
  beforeButton: checked.beforeButton,
  check: (visit, _answers, _course, body) => checked.met(visit, body),
  save: async ({ tx, visitor }, answers, _, id) => {
    await insertCourse(tx, visitor, id, answers);
    return saved(coursePage({ id }));
  },
});

const backTo = (course: Course) => ({ href: coursePage(course), label: course.name });

export const changeCourseForm: FormScreen = keptForm({
  asks: courseAsks,
  words: (visit, course) => courseWords(visit, programmeFormTexts[visit.lang].change(course.name)),
  open: openKeptCourse,
  standing: (course) => course,
  back: backTo,
  beforeButton: checked.beforeButton,
  check: (visit, _answers, _course, body) => checked.met(visit, body),
  save: async ({ tx }, answers, course) => {
    await updateCourse(tx, course, answers);
    return saved(coursePage(course));
  },
});

const moduleWords = ({ lang }: Visit, title: string): KeptWords => ({
  ...programmeFormTexts[lang].module,
  codes: { kind: programmeTexts[lang].moduleKinds },
  title,
  submit: programmeFormTexts[lang].save,
});

const faults = ({ lang }: Visit, { link }: ModuleDetails) =>
  link && !/^https:\/\/[^\s]+$/.test(link) ? { link: programmeFormTexts[lang].linkNotSafe } : {};

const openWithCount = async (visit: Visit) => {
  const course = await openKeptCourse(visit);
  return { course, count: (await listModules(visit.tx, course.id)).length };
};

const openModule = async (visit: Visit) => {
  const course = await openKeptCourse(visit);
  const id = idParam(visit, 'rad');
  const module = (await listModules(visit.tx, course.id)).find((one) => one.id === id);
  if (!module) throw new NotFound(id);
  return { course, module };
};

export const newModuleForm: FormScreen = keptForm({
  asks: moduleAsks,
  isNew: true,
  words: (visit, { course }) => moduleWords(visit, programmeFormTexts[visit.lang].newModule(course.name)),
  open: openWithCount,
  standing: ({ count }) => ({ position: Math.min(count + 1, 99) }),
  back: ({ course }) => backTo(course),
  check: faults,
  save: async ({ tx, visitor }, answers, { course }, id) => {
    await insertModule(tx, visitor, id, course.id, answers);
    return saved(coursePage(course));
  },
});

export const changeModuleForm: FormScreen = keptForm({
  asks: changedModuleAsks,
  words: (visit, { module }) => moduleWords(visit, programmeFormTexts[visit.lang].change(module.name)),
  open: openModule,
  standing: ({ module }) => ({ ...module, ended: module.endedOn !== null }),
  back: ({ course }) => backTo(course),
  check: faults,
  save: async ({ tx, today }, { ended, ...details }, { course, module }) => {
    await updateModule(tx, module, details, ended ? (module.endedOn ?? today) : null);
    return saved(coursePage(course));
  },
});
