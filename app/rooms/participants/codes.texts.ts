import { texts } from '../../shared/parts/texts.ts';
import type { WishAnswer } from '../path/wish.rules.ts';
import type { LivelihoodSource, OwnAnswer, PlacementForm, RepresentativeKind, WayIn } from './codes.rules.ts';

/** What people read for each code. */
export const codeTexts = texts({
  sv: {
    forms: {
      group: 'gruppverksamhet',
      work_oriented_group: 'arbetsinriktad gruppverksamhet',
      outplaced_group: 'utflyttad gruppverksamhet',
      individual_placement: 'enskild plats',
    } satisfies Record<PlacementForm, string>,
    sources: {
      activity_compensation: 'aktivitetsersättning',
      sickness_compensation: 'sjukersättning',
      sickness_benefit: 'sjukpenning',
      rehabilitation_allowance: 'rehabiliteringspenning',
      social_assistance: 'försörjningsstöd',
      unemployment_benefit: 'arbetslöshetsersättning',
      activity_support: 'aktivitetsstöd',
      student_aid: 'studiestöd',
      wage: 'lön',
      none: 'ingen egen försörjning',
      other: 'annan försörjning',
    } satisfies Record<LivelihoodSource, string>,
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
      legal_guardian: 'god man',
      administrator: 'förvaltare',
      next_of_kin: 'närstående',
      other: 'annan företrädare',
    } satisfies Record<RepresentativeKind, string>,
    waysIn: {
      from_school: 'från skolan',
      after_unemployment: 'efter arbetslöshet eller upprepade försök',
      referred_by_af: 'anvisad av Arbetsförmedlingen',
      diagnosis_as_adult: 'diagnos som vuxen',
      other: 'annan väg',
    } satisfies Record<WayIn, string>,
    sexes: { woman: 'kvinna', man: 'man' } as Record<string, string>,
  },
  en: {
    forms: {
      group: 'group activity',
      work_oriented_group: 'work-oriented group activity',
      outplaced_group: 'out-placed group activity',
      individual_placement: 'individual placement',
    },
    sources: {
      activity_compensation: 'activity compensation (aktivitetsersättning)',
      sickness_compensation: 'sickness compensation (sjukersättning)',
      sickness_benefit: 'sickness benefit',
      rehabilitation_allowance: 'rehabilitation allowance',
      social_assistance: 'social assistance',
      unemployment_benefit: 'unemployment benefit',
      activity_support: 'activity support',
      student_aid: 'student aid',
      wage: 'wage',
      none: 'no livelihood of their own',
      other: 'another livelihood',
    },
    answers: { yes: 'yes', not_now: 'not now', no: 'no', not_suitable: 'not suitable' },
    wishAnswers: { starts: 'we start', talk_first: 'we talk first', later: 'we come back later' },
    representatives: {
      legal_guardian: 'legal guardian (god man)',
      administrator: 'administrator (förvaltare)',
      next_of_kin: 'next of kin',
      other: 'another representative',
    },
    waysIn: {
      from_school: 'from school',
      after_unemployment: 'after unemployment or repeated tries',
      referred_by_af: 'referred by Arbetsförmedlingen',
      diagnosis_as_adult: 'diagnosis as an adult',
      other: 'another way',
    },
    sexes: { woman: 'woman', man: 'man' } as Record<string, string>,
  },
});
