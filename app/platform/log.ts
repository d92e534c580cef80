import pino from 'pino';
import type { Mode } from './configuration.ts';
import type { Application } from './visit.ts';

/** One line of JSON per event on standard output; never what anybody typed. In the demo only what went wrong. */
export const makeLog = (mode: Mode): Application['log'] => {
  const log = pino({ level: mode === 'demo' ? 'error' : 'info', base: null });
  return {
    info: (details, message) => log.info(details, message),
    error: (details, message) => log.error(details, message),
  };
};
