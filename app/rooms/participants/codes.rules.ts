/** The coded answers about a person; what people read for each stands in codes.texts.ts. */
export const placementForms = [
  'group',
  'work_oriented_group',
  'outplaced_group',
  'individual_placement',
] as const;
export type PlacementForm = (typeof placementForms)[number];

export const livelihoodSources = [
  'activity_compensation',
  'sickness_compensation',
  'sickness_benefit',
  'rehabilitation_allowance',
  'social_assistance',
  'unemployment_benefit',
  'activity_support',
  'student_aid',
  'wage',
  'none',
  'other',
] as const;
export type LivelihoodSource = (typeof livelihoodSources)[number];

const paidByFk = [
  'activity_compensation',
  'sickness_compensation',
  'sickness_benefit',
  'rehabilitation_allowance',
  'activity_support',
] as const satisfies LivelihoodSource[];

/** Here FK's benefits stand as the person has told of them. */
const inMunicipality: readonly LivelihoodSource[] = [
  'social_assistance',
  'wage',
  ...paidByFk,
  'none',
  'other',
];

const sourcesOfKind: Record<string, readonly LivelihoodSource[]> = {
  FSF: inMunicipality,
  ASF: inMunicipality,
  school: inMunicipality,
  FK: paidByFk,
};

/**
 * What an organisation of a kind may hold about a person's livelihood: what it decides on itself and what its own task needs.
 * No statute that we have read lists this, so the careful reading stands until a lawyer has confirmed another: FK holds the benefits that
 * it pays; the municipality (FSF, ASF, school) social assistance, wage, "other", and FK's benefits as the person has told of them;
 * unemployment benefit and student aid are no task of either and are "other"; every other kind holds nothing.
 */
export const sourcesHeldBy = (organisationKind: string): readonly LivelihoodSource[] =>
  sourcesOfKind[organisationKind] ?? [];

/** "Do you want to try work or studies?" Each is a full answer. */
export const ownAnswers = ['yes', 'not_now', 'no', 'not_suitable'] as const;
export type OwnAnswer = (typeof ownAnswers)[number];

/** What was talked about or tried. The possibility of work, Samhall included, is tried regularly; the division is ours. */
export const talkKinds = ['work', 'samhall', 'studies', 'tried_work', 'tried_practice'] as const;
export type TalkKind = (typeof talkKinds)[number];

/** Why it is not suitable, by the person: in short words that are about no health. */
export const becauseCodes = [
  'feels_right_here',
  'calm_now',
  'the_journey',
  'the_hours',
  'the_money',
  'tried_before',
] as const;
export type BecauseCode = (typeof becauseCodes)[number];

/** Who was with the person in the talk. */
export const talkPartners = [
  'guardian',
  'next_of_kin',
  'interpreter',
  'communication_support',
  'colleague',
] as const;
export type TalkPartner = (typeof talkPartners)[number];

/** A custodian (vårdnadshavare) is there for whoever is under 18, a legal guardian (god man) for whoever has got one. */
export const representativeKinds = [
  'custodian',
  'legal_guardian',
  'administrator',
  'next_of_kin',
  'other',
] as const;
export type RepresentativeKind = (typeof representativeKinds)[number];

/** The way into day activity is coded, never the diagnosis itself. */
export const waysIn = [
  'from_school',
  'after_unemployment',
  'referred_by_af',
  'diagnosis_as_adult',
  'other',
] as const;
export type WayIn = (typeof waysIn)[number];

/** Anpassad gymnasieskola was gymnasiesärskola before 2023. */
export const schoolForms = ['adapted_upper_secondary', 'upper_secondary', 'other'] as const;
export type SchoolForm = (typeof schoolForms)[number];
export const schoolYears = ['1', '2', '3', '4'] as const;

/** LSS 1 §. */
export const entitlementGroups = ['1', '2', '3'] as const;
