import type { Lang } from '../../shared/parts/texts.ts';
import type { Exit, PathDefinition, Step, Transition } from './definition.rules.ts';
import {
  besideInWords,
  callsInWords,
  holderInWords,
  leadsInWords,
  makersInWords,
  modelWords,
  normalDaysInWords,
  partiesOf,
  partyName,
  sourceInWords,
} from './model-words.texts.ts';
import { pathWords } from './path.texts.ts';
import { modelName, stepName } from './way-words.texts.ts';

/** One thing that a model says, in words: two versions differ where their words do. */
export interface Facet {
  name: string;
  lines: string[];
}

/** A step, a move or an exit with all that is said of it. */
export interface Thing {
  key: string;
  title: string;
  facets: Facet[];
}

const facet = (name: string, ...lines: string[]): Facet => ({ name, lines: lines.filter(Boolean) });

/** What a step says of itself, and with `ahead` what is needed to go on from it. */
const stepFacets = (definition: PathDefinition, step: Step, lang: Lang): Facet[] => {
  const { facets: f, tracks, dayActivity, demandsOf, offersOf, party } = modelWords[lang];
  return [
    facet(f.label, step.label),
    facet(f.name, step.name[lang]),
    facet(f.track, step.track === 'parallel' ? besideInWords(definition, step, lang) : tracks.leading),
    facet(f.holder, holderInWords(step.holder, lang)),
    facet(f.participants, partiesOf(step, lang)),
    facet(f.normalDays, normalDaysInWords(step.normalDays, lang)),
    facet(f.dayActivity, dayActivity[step.dayActivity]),
    facet(
      party,
      ...step.demandsAndOffers.flatMap((each) => [
        demandsOf(partyName(each.party, lang), each.demands[lang]),
        offersOf(partyName(each.party, lang), each.offers[lang]),
      ]),
    ),
    facet(f.description, step.description[lang]),
    facet(f.easy, ...step.description.easy),
    facet(f.source, sourceInWords(step.source, lang)),
  ];
};

const transitionFacets = (definition: PathDefinition, transition: Transition, lang: Lang): Facet[] => {
  const { facets: f, directions } = modelWords[lang];
  const { needs, warnings, effects } = callsInWords(transition, lang);
  return [
    facet(f.direction, directions[transition.direction]),
    facet(f.leads, leadsInWords(definition, transition, lang)),
    facet(f.by, ...makersInWords(transition, lang)),
    facet(f.needs, ...needs),
    facet(f.warnings, ...warnings),
    facet(f.effects, ...effects),
    facet(f.source, sourceInWords(transition.source, lang)),
  ];
};

const exitFacets = (exit: Exit, lang: Lang): Facet[] => {
  const { facets: f, dayActivity, yes, no } = modelWords[lang];
  return [
    facet(f.name, exit.name[lang]),
    facet(f.destination, pathWords[lang].destinations[exit.destination]),
    facet(f.counts, exit.countsAsTransition ? yes : no),
    facet(f.dayActivity, dayActivity[exit.dayActivity]),
    facet(f.source, sourceInWords(exit.source, lang)),
  ];
};

const wholeFacets = (definition: PathDefinition, lang: Lang): Facet[] => {
  const { facets: f } = modelWords[lang];
  return [
    facet(f.name, definition.name[lang]),
    facet(f.version, definition.version),
    facet(f.source, definition.source[lang]),
    facet(f.startsAt, ...definition.startsAt.map((key) => stepName(definition, key, lang))),
    facet(f.conflicts, ...definition.conflicts.map(({ text }) => text[lang])),
  ];
};

/** Everything that a version says, in words. */
export const thingsOf = (definition: PathDefinition, lang: Lang) => ({
  whole: [{ key: '', title: modelName(definition, lang), facets: wholeFacets(definition, lang) }],
  steps: definition.steps.map((step) => ({
    key: step.key,
    title: `${step.label} ${step.name[lang]}`,
    facets: stepFacets(definition, step, lang),
  })),
  transitions: definition.transitions.map((transition) => ({
    key: transition.key,
    title: leadsInWords(definition, transition, lang),
    facets: transitionFacets(definition, transition, lang),
  })),
  exits: definition.exits.map((exit) => ({
    key: exit.key,
    title: exit.name[lang],
    facets: exitFacets(exit, lang),
  })),
});

/** What changes for somebody who goes from one step to another: what the step says, and what is needed to go on from it. */
export const stepForPerson = (definition: PathDefinition, step: Step, lang: Lang): Thing => {
  const { facets: f } = modelWords[lang];
  const forward = definition.transitions.filter(
    ({ from, direction }) => from === step.key && direction === 'forward',
  );
  const needs = forward.flatMap((transition) => callsInWords(transition, lang).needs);
  const apart = [f.description, f.easy, f.source];
  return {
    key: step.key,
    title: step.name[lang],
    facets: [
      ...stepFacets(definition, step, lang).filter(({ name }) => !apart.includes(name)),
      facet(f.needs, ...new Set(needs)),
    ],
  };
};
