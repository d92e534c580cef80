import type { PathDefinition } from '../path/definition.rules.ts';
import type { meetingAnswers, meetingKinds as pathMeetings } from '../path/vocabulary.rules.ts';

export type PathMeeting = (typeof pathMeetings)[number];
export type MeetingAnswer = (typeof meetingAnswers)[number];

export const meetingKinds = [
  'planning',
  'before_preparation',
  'joint_mapping',
  'readiness',
  'follow_up',
  'three_party',
  'closing',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** The meeting that needs of a path know it as; talks with an employer and the closing meet no need. */
const known: Record<MeetingKind, PathMeeting | null> = {
  planning: 'planning',
  before_preparation: 'before_preparation',
  joint_mapping: 'joint_mapping',
  readiness: 'readiness',
  follow_up: 'follow_up',
  three_party: null,
  closing: null,
};

export const pathMeeting = (kind: MeetingKind): PathMeeting | null => known[kind];

/** The kinds that the moves out of a step ask for. */
const askedFor = ({ transitions }: PathDefinition, from?: string): PathMeeting[] =>
  transitions
    .filter((transition) => !from || transition.from === from)
    .flatMap(({ needs }) => needs.flatMap((need) => (need.name === 'meeting_held' ? [need.meeting] : [])));

/**
 * The kinds that the model has a place for, what the present step asks for first. A kind that only another model asks for is left
 * out: the joint mapping of Försäkringskassan's loop is no meeting of Make it: work.
 */
export const kindsFor = (definition: PathDefinition | undefined, step?: string): MeetingKind[] => {
  const always: MeetingKind[] = ['planning', 'follow_up', 'three_party', 'closing'];
  if (!definition) return always;
  const asked = [...askedFor(definition, step), ...askedFor(definition)];
  return [...new Set<MeetingKind>([...asked, ...always])];
};

/** Only a meeting about readiness ends in a formal answer about the next step. */
export const endsInAnswer = (kind: MeetingKind): boolean => kind === 'readiness';
