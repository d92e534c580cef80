import { z } from 'zod';
import { isPlainDate } from '../../shared/values/dates.ts';
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

export type ReportRefusal = 'messageMissing' | 'messageTooLong' | 'fieldTooLong';

/** Everything that is wrong with a report, by field. */
export const reportFaults = ({ page, message, contact }: FaultReport): [string, ReportRefusal][] => {
  const faults: [string, ReportRefusal][] = [];
  if (page.length > 300) faults.push(['page', 'fieldTooLong']);
  if (!message) faults.push(['message', 'messageMissing']);
  if (message.length > 3000) faults.push(['message', 'messageTooLong']);
  if (contact.length > 300) faults.push(['contact', 'fieldTooLong']);
  return faults;
};
