import type { PlainDate } from '../../shared/values/dates.ts';
import type { SchoolForm } from './codes.rules.ts';
import type { Written } from './written.rules.ts';

export interface SchoolingRow extends Written {
  form: SchoolForm;
  school: string;
  programme: string | null;
  year: number | null;
  endsOn: PlainDate;
  version: number;
}

/** Workplace learning (APL): a period at a workplace, and what it gave. */
export interface WorkplaceLearningRow extends Written {
  workplace: string;
  gave: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  version: number;
}
