import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { Answers, AskedField, AskedForm } from '../../../shared/values/asked.ts';
import { newId } from '../../../shared/values/ids.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { askedByTasks } from '../asking-tasks.rules.ts';
import { type Course, givenModules } from '../courses.rules.ts';
import { listModules } from '../courses.store.ts';
import {
  type Asking,
  type GroundDetails,
  type GroundLine,
  groundFaults,
  needAsks,
  standingLines,
} from '../ground.rules.ts';
import { insertGround, listGround, listMappedTasks } from '../ground.store.ts';
import { groundTexts } from '../ground.texts.ts';
import { groundFormTexts } from '../ground-form.texts.ts';
import { programmeFormTexts } from '../programme-form.texts.ts';
import { listRounds } from '../rounds.store.ts';
import { AskedByTasks } from './ground.tsx';
import { coursePage, openKeptCourse, saved } from './open-programme.ts';

interface Opened {
  course: Course;
  asked: Asking[];
}
interface OpenedLine extends Opened {
  line: GroundLine;
}

export const openGround = async (visit: Visit): Promise<Opened> => ({
  course: await openKeptCourse(visit),
  asked: askedByTasks(await listMappedTasks(visit.tx)),
});

/** The line as it stands, of that kind. */
export const openLine =
  (kind: GroundLine['kind']) =>
  async (visit: Visit): Promise<OpenedLine> => {
    const opened = await openGround(visit);
    const id = idParam(visit, 'rad');
    const line = standingLines(await listGround(visit.tx, opened.course.id)).find(
      ({ lineId }) => lineId === id,
    );
    if (line?.kind !== kind) throw new NotFound(id);
    return { ...opened, line };
  };

const picks = async ({ tx }: Visit, { course, line }: Opened & { line?: GroundLine }) => ({
  [needAsks.moduleIds.field]: givenModules(await listModules(tx, course.id), line?.moduleIds).map(
    ({ id, name }) => ({
      value: id,
      label: name,
    }),
  ),
  [needAsks.roundId.field]: (await listRounds(tx))
    .filter(({ courseId }) => courseId === course.id)
    .map(({ id, name }) => ({ value: id, label: name })),
});

const faultsIn = ({ lang }: Visit, details: GroundDetails) =>
  Object.fromEntries(
    Object.entries(groundFaults(details)).map(([key, fault]) => [key, groundFormTexts[lang].faults[fault]]),
  );

/** What the tasks say of the demand now; else what they said when the line was written. */
export const askingFor = (code: GroundDetails['code'], { asked, line }: Opened & { line?: GroundLine }) =>
  asked.find((one) => one.code === code) ?? (line?.code === code ? line.asking : null);

interface GroundForm<Thing extends Opened, Asks extends AskedForm> {
  asks: Asks;
  isNew?: true;
  title: (t: Words, course: Course) => string;
  lead: (t: Words) => string;
  open: (visit: Visit) => Promise<Thing>;
  standing: (opened: Thing, visit: Visit) => Partial<Answers<Asks>>;
  /** Whether what mapped tasks demand is read above the fields. */
  tasks?: true;
  details: (answers: Answers<Asks>, opened: Thing) => GroundDetails;
}
type Words = (typeof groundFormTexts)['sv'];

/** A form about a line: a new one, or the next version of one that stands. */
export const groundForm = <
  Thing extends Opened & { line?: GroundLine },
  Asks extends AskedForm & { words: AskedField },
>(
  spec: GroundForm<Thing, Asks>,
): FormScreen => {
  const { beforeButton, met } = withoutHealth(
    spec.asks,
    (['words', 'sourceWords'] as (keyof Asks & string)[]).filter((key) => key in spec.asks),
  );
  return keptForm<Thing, Asks>({
    asks: spec.asks,
    isNew: spec.isNew,
    words: ({ lang }, { course }) => {
      const t = groundFormTexts[lang];
      const { codes, sources } = groundTexts[lang];
      return {
        labels: t.labels,
        hints: t.hints,
        codes: { code: codes, source: sources },
        title: spec.title(t, course),
        lead: spec.lead(t),
        submit: programmeFormTexts[lang].save,
      };
    },
    open: spec.open,
    standing: spec.standing,
    picks,
    back: ({ course }) => ({ href: coursePage(course), label: course.name }),
    above: ({ lang }, { asked }) => (spec.tasks ? <AskedByTasks asked={asked} lang={lang} /> : null),
    beforeButton,
    check: (visit, answers, opened, body) => ({
      ...met(visit, body),
      ...faultsIn(visit, spec.details(answers, opened)),
    }),
    save: async ({ tx, visitor }, answers, opened, id) => {
      const { course, line } = opened;
      const next = line
        ? { id: newId(), lineId: line.lineId, number: line.number + 1 }
        : { id, lineId: id, number: 1 };
      await insertGround(tx, visitor, { ...next, courseId: course.id }, spec.details(answers, opened));
      return saved(coursePage(course));
    },
  });
};
