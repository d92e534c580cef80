import { z } from 'zod';
import { isPlainDate } from '../../shared/values/dates.ts';
import { type TooLong, tooLong } from '../../shared/values/typed-text.ts';
import given from './known-faults.json' with { type: 'json' };

const inBoth = z.object({ sv: z.string().min(1), en: z.string().min(1) });

const faultsFile = z.object({
  assessment: inBoth,
  faults: z.array(
    z.object({
      wcag: z.string().regex(/^\d\.\d\.\d+$/),
      part: inBoth,
      what: inBoth,
      plan: inBoth,
      before: z.string().refine(isPlainDate).nullable(),
    }),
  ),
});

/** What this version is known not to do for everybody, and how that was found out. */
export const knownFaults = faultsFile.parse(given);

export type Compliance = 'full' | 'partial' | 'none';

/** A statement may not claim more than the list of faults allows. */
export const statedCompliance = (claimed: Compliance, faults: number): Compliance =>
  claimed === 'full' && faults > 0 ? 'partial' : claimed;

export interface FaultReport {
  reportId: string;
  page: string;
  message: string;
  contact: string;
}

export type ReportRefusal = 'messageMissing' | TooLong;

/** Everything that is wrong with a report, by field. */
export const reportFaults = ({ page, message, contact }: FaultReport): [string, ReportRefusal][] => {
  const lengths = {
    page: tooLong(page, 300),
    message: tooLong(message, 3000),
    contact: tooLong(contact, 300),
  };
  return [
    ...(message ? [] : [['message', 'messageMissing'] as [string, ReportRefusal]]),
    ...Object.entries(lengths).flatMap(([field, length]): [string, ReportRefusal][] =>
      length ? [[field, length]] : [],
    ),
  ];
};
