import type { Tx } from '../../platform/database.ts';
import type { FaultReport } from './accessibility.rules.ts';

/** Keeps a report; the same one sent twice is one. Runs through the system door. */
export const insertReport = async (tx: Tx, report: FaultReport, browser: string): Promise<void> => {
  await tx
    .insertInto('accessibility_report')
    .values({
      report_id: report.reportId,
      page: report.page,
      message: report.message,
      contact: report.contact || null,
      browser: browser.slice(0, 300) || null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** The latest reports, for administrators. */
export const listReports = (tx: Tx) =>
  tx
    .selectFrom('accessibility_report')
    .select(['report_id as reportId', 'at', 'page', 'message', 'contact', 'browser'])
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
