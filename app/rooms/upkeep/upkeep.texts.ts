import { texts } from '../../shared/parts/texts.ts';
import type { JobState } from './upkeep.rules.ts';

type Words = Record<string, string>;

const namesSv: Words = {
  'seal-logs': 'Skydda loggarna mot ändring',
  'write-seals': 'Spara en kontroll av loggarna på annan plats',
  'discard-imports':
    'Kasta filer som ingen har läst in på 30 dagar, och glömma vad äldre inläsningar ändrade',
  'stage-file': 'Läsa en fil som någon har skickat in',
  tidy: 'Ta bort gamla inloggningar, utkast och jobb',
  vacuum: 'Städa databasen',
};
const namesEn: Words = {
  'seal-logs': 'Protect the logs against changes',
  'write-seals': 'Keep a check of the logs in another place',
  'discard-imports':
    'Throw away files that nobody has loaded for 30 days, and forget what older imports changed',
  'stage-file': 'Read a file that somebody has sent in',
  tidy: 'Remove old sign-ins, drafts and jobs',
  vacuum: 'Clean up the database',
};

const statesSv: Record<JobState, string> = {
  running: 'körs nu',
  late: 'försenat',
  failing: 'misslyckades, försöker igen',
  resting: 'som det ska',
  waiting: 'väntar',
  done: 'klart',
  givenUp: 'misslyckades',
};
const statesEn: Record<JobState, string> = {
  running: 'running now',
  late: 'late',
  failing: 'failed, will try again',
  resting: 'as it should be',
  waiting: 'waiting',
  done: 'done',
  givenUp: 'failed',
};

export const upkeepTexts = texts({
  sv: {
    title: 'Bakgrundsjobb',
    lead: 'Det som Brygga gör av sig själv, och det som någon har bett om och som görs i bakgrunden. Inga uppgifter om deltagare visas.',
    late: 'Jobben körs inte',
    lateBody:
      'Något skulle ha körts för mer än en kvart sedan. Be den som sköter driften att se om Brygga är igång och vad serverns logg säger.',
    clocks: 'Återkommande',
    noClocks: 'Inget har satts igång ännu. Det sker när servern startar.',
    asked: 'På begäran',
    noAsked: 'Ingen har bett om något jobb ännu.',
    failed: 'Misslyckade på begäran',
    noFailed: 'Inget jobb har misslyckats.',
    name: 'Jobb',
    state: 'Läge',
    lastStarted: 'Senast kört',
    lastSucceeded: 'Senast klart',
    next: 'Nästa gång',
    lastFault: 'Senaste fel',
    fault: (moment: string, fault: string) => `${moment}, fel ${fault}`,
    triesInRow: (tries: number) => `, försök i rad: ${tries}`,
    waiting: 'Väntar',
    givenUp: 'Misslyckade',
    askedAt: 'Begärt',
    failedAt: 'Misslyckades',
    tries: 'Försök',
    faultNumber: 'Felnummer',
    faultHint: 'Sök på felnumret i serverns logg för att se vad som hände.',
    act: 'Gör',
    again: 'Kör igen',
    againLabel: (name: string, moment: string) => `Kör igen: ${name}, begärt ${moment}`,
    triesAgain: (moment: string) => `Försöker igen ${moment}`,
    never: 'aldrig',
    none: 'inget',
    gone: 'Jobbet går inte att köra igen: det körs redan, är klart eller finns inte kvar.',
    names: namesSv,
    states: statesSv,
  },
  en: {
    title: 'Background jobs',
    lead: 'What Brygga does by itself, and what somebody has asked for and is done in the background. Nothing about participants is shown.',
    late: 'The jobs are not running',
    lateBody:
      'Something should have run more than a quarter of an hour ago. Ask whoever operates Brygga to see whether it is running and what the server’s log says.',
    clocks: 'Recurring',
    noClocks: 'Nothing has been set going yet. That happens when the server starts.',
    asked: 'On request',
    noAsked: 'Nobody has asked for a job yet.',
    failed: 'Failed on request',
    noFailed: 'No job has failed.',
    name: 'Job',
    state: 'State',
    lastStarted: 'Last run',
    lastSucceeded: 'Last done',
    next: 'Next time',
    lastFault: 'Last fault',
    fault: (moment: string, fault: string) => `${moment}, fault ${fault}`,
    triesInRow: (tries: number) => `, tries in a row: ${tries}`,
    waiting: 'Waiting',
    givenUp: 'Failed',
    askedAt: 'Asked for',
    failedAt: 'Failed at',
    tries: 'Tries',
    faultNumber: 'Fault number',
    faultHint: 'Search for the fault number in the server’s log to see what happened.',
    act: 'Do',
    again: 'Run again',
    againLabel: (name: string, moment: string) => `Run again: ${name}, asked for ${moment}`,
    triesAgain: (moment: string) => `Tries again ${moment}`,
    never: 'never',
    none: 'none',
    gone: 'The job cannot be run again: it is running already, is done, or is no longer there.',
    names: namesEn,
    states: statesEn,
  },
});
