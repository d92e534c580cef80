import type { Happening, TimelineEntry } from '../path/way-timeline.rules.ts';

export const timelineGroups = ['steps', 'facts', 'sharing'] as const;
export type TimelineGroup = (typeof timelineGroups)[number];

const groups: Record<Exclude<Happening['kind'], 'beside'>, TimelineGroup> = {
  started: 'steps',
  step: 'steps',
  parallel_ended: 'steps',
  paused: 'steps',
  resumed: 'steps',
  model_changed: 'steps',
  corrected: 'steps',
  ended: 'steps',
  record_corrected: 'facts',
  fact: 'facts',
  answer: 'facts',
  consent: 'sharing',
  crossing: 'sharing',
};

export const isInGroup = ({ happening }: TimelineEntry, group: TimelineGroup | undefined): boolean =>
  group === undefined || groupOf(happening) === group;

const groupOf = (happening: Happening): TimelineGroup => {
  if (happening.kind !== 'beside') return groups[happening.kind];
  return happening.what === 'placement' ? 'steps' : 'facts';
};
