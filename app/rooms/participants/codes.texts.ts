import { texts } from '../../shared/parts/texts.ts';
import { recordWords } from '../path/record-words.texts.ts';
import type { WishAnswer } from '../path/wish.rules.ts';
import type {
  LivelihoodSource,
  OwnAnswer,
  PlacementForm,
  RepresentativeKind,
  SchoolForm,
  WayIn,
} from './codes.rules.ts';

/** What people read for each code. */
export const codeTexts = texts({
  sv: {
    forms: recordWords.sv.forms satisfies Record<PlacementForm, string>,
    sources: recordWords.sv.sources satisfies Record<LivelihoodSource, string>,
    answers: {
      yes: 'ja',
      not_now: 'inte nu',
      no: 'nej',
      not_suitable: 'passar inte',
    } satisfies Record<OwnAnswer, string>,
    wishAnswers: {
      starts: 'vi börjar',
      talk_first: 'vi pratar först',
      later: 'vi återkommer senare',
    } satisfies Record<WishAnswer, string>,
    representatives: {
      custodian: 'vårdnadshavare',
      legal_guardian: 'god man',
      administrator: 'förvaltare',
      next_of_kin: 'närstående',
      other: 'annan företrädare',
    } satisfies Record<RepresentativeKind, string>,
    schoolForms: {
      adapted_upper_secondary: 'anpassad gymnasieskola',
      upper_secondary: 'gymnasieskola',
      other: 'annan skola',
    } satisfies Record<SchoolForm, string>,
    waysIn: recordWords.sv.waysIn satisfies Record<WayIn, string>,
    sexes: recordWords.sv.sexes as Record<string, string>,
  },
  en: {
    forms: recordWords.en.forms satisfies Record<PlacementForm, string>,
    sources: recordWords.en.sources satisfies Record<LivelihoodSource, string>,
    answers: { yes: 'yes', not_now: 'not now', no: 'no', not_suitable: 'not suitable' },
    wishAnswers: { starts: 'we start', talk_first: 'we talk first', later: 'we come back later' },
    representatives: {
      custodian: 'custodian (vårdnadshavare)',
      legal_guardian: 'legal guardian (god man)',
      administrator: 'administrator (förvaltare)',
      next_of_kin: 'next of kin',
      other: 'another representative',
    },
    schoolForms: {
      adapted_upper_secondary: 'adapted upper-secondary school',
      upper_secondary: 'upper-secondary school',
      other: 'another school',
    },
    waysIn: recordWords.en.waysIn satisfies Record<WayIn, string>,
    sexes: recordWords.en.sexes as Record<string, string>,
  },
});
