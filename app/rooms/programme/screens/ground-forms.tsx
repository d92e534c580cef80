import {
  correctDemandAsks,
  correctNeedAsks,
  demandAsks,
  demandDetails,
  demandOf,
  needAsks,
  needDetails,
  needOf,
} from '../ground.rules.ts';
import { askingFor, groundForm, openGround, openLine } from '../parts/ground-form.tsx';

export const newNeedForm = groundForm({
  asks: needAsks,
  isNew: true,
  title: (t, { name }) => t.newNeed(name),
  lead: (t) => t.leadNeed,
  open: openGround,
  standing: (_, { today }) => ({ mappedOn: today }),
  details: (answers) => needDetails({ ...answers, struck: false }),
});

/** What mapped tasks demand most is proposed. */
export const newDemandForm = groundForm({
  asks: demandAsks,
  isNew: true,
  title: (t, { name }) => t.newDemand(name),
  lead: (t) => t.leadDemand,
  open: openGround,
  tasks: true,
  standing: ({ asked: [first] }, { today }) => ({
    mappedOn: today,
    ...(first ? { code: first.code, source: 'mapped_workplaces' as const } : {}),
  }),
  details: (answers, opened) => demandDetails({ ...answers, struck: false }, askingFor(answers.code, opened)),
});

export const correctNeedForm = groundForm({
  asks: correctNeedAsks,
  title: (t) => t.correctNeed,
  lead: (t) => t.correctLead,
  open: openLine('need'),
  standing: ({ line }) => needOf(line),
  details: needDetails,
});

export const correctDemandForm = groundForm({
  asks: correctDemandAsks,
  title: (t) => t.correctDemand,
  lead: (t) => t.correctLead,
  open: openLine('demand'),
  tasks: true,
  standing: ({ line }) => demandOf(line),
  details: (answers, opened) => demandDetails(answers, askingFor(answers.code, opened)),
});
