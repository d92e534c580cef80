import type { Application } from '../../platform/visit.ts';

const atMost = 60;
const hour = 3_600_000;
const sent = new WeakMap<Application, number[]>();

/** Anybody may report without signing in, so that only so many are taken in an hour. Counts the one that is asked about. */
export const tooManyReports = (application: Application): boolean => {
  const now = application.clock().getTime();
  const recent = (sent.get(application) ?? []).filter((at) => now - at < hour);
  if (recent.length >= atMost) return true;
  sent.set(application, [...recent, now]);
  return false;
};
