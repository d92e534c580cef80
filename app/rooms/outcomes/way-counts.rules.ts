import type { PlainDate } from '../../shared/values/dates.ts';
import type { Sex } from './outcomes.rules.ts';

type Words = { sv: string; en: string };

/** The versions of a model that have the same leading steps in the same order, by the newest of them. */
export interface WayModel {
  series: string;
  name: Words;
  versions: string[];
  steps: { label: string; name: Words }[];
  /** The place of the step whose time is told, and of the step that it leads to; counted from one. */
  measured: number | null;
  target: number | null;
  /** The normal time of the measured step, as the model says it. */
  normal: { min: number; max: number; source: { ref: string } } | null;
}

/** One number that may be shown: people in the steps from one place to another. */
export interface WayCell {
  series: string;
  /** People on the last day; who came, and who left, since the day before. */
  what: 'stock' | 'came' | 'left';
  since: PlainDate;
  endsOn: PlainDate;
  from: number;
  to: number;
  sex: Sex;
  value: number;
}

export const standings = ['moved', 'on_the_way', 'elsewhere', 'all'] as const;
export type Standing = (typeof standings)[number];

/** How long people have been in the measured step, in months. */
export interface TimeCell {
  series: string;
  asOf: PlainDate;
  standing: Standing;
  sex: Sex;
  n: number;
  mean: number | null;
  /** Of `all`: until half have moved on; null when half have not. */
  median: number | null;
}
