import { texts } from '../../shared/parts/texts.ts';
import type { DrawRefusal } from './sampling.rules.ts';

const refusalsSv: Record<DrawRefusal, string> = {
  plan_changed: 'Planen har ändrats sedan du öppnade sidan. Läs den nya planen och dra sedan.',
  not_due: 'Perioden är inte slut än. Ett dygn efter dess sista dag går det att dra.',
  already_drawn: 'En kollega har redan dragit stickprovet. Det står bland granskningarna.',
  not_sealed:
    'Loggen för perioden är inte förseglad än, så det går inte att dra. Försök igen om några minuter.',
};
const refusalsEn: Record<DrawRefusal, string> = {
  plan_changed: 'The plan has changed since you opened the page. Read the new plan, then draw.',
  not_due: 'The period has not ended yet. It can be drawn a day after its last day.',
  already_drawn: 'A colleague has drawn the sample already. It stands among the reviews.',
  not_sealed: 'The log of the period is not sealed yet, so nothing can be drawn. Try again in some minutes.',
};

export const samplingTexts = texts({
  sv: {
    lead: 'Organisationen bestämmer hur ofta läsningar granskas och hur många.',
    every: 'Hur ofta?',
    intervals: { month: 'Varje månad', quarter: 'Varje kvartal' },
    choice: 'Hur väljs läsningarna?',
    choices: { random: 'Slumpvis bland alla', per_role: 'Slumpvis inom varje roll' },
    size: 'Hur många läsningar varje gång?',
    sizeHint: 'Ett tal från 1 till 200. Väljs de inom varje roll gäller antalet för varje roll.',
    wrongSize: 'Skriv ett helt tal från 1 till 200.',
    withUnusual: 'Ta också med alla ovanliga läsningar under perioden',
    startsOn: 'Gäller läsningar från och med',
    save: 'Spara planen',
    saved: 'Planen är sparad',
    meanwhile:
      'En kollega har sparat en ny plan medan du skrev. Den står överst under Planer. Jämför och spara igen.',
    all: 'Planer, den nyaste först',
    newVersion: 'Det du sparar blir en ny plan. Den gamla finns kvar.',
    summary: (every: string, size: number, choice: string) => `${every}, ${size} läsningar. ${choice}.`,
    alsoUnusual: 'Alla ovanliga läsningar är också med.',
    version: (version: number, day: string, by: string) => `Plan ${version}, beslutad ${day} av ${by}`,
    from: (day: string) => `Gäller läsningar från och med ${day}.`,
    drawTitle: 'Dra stickprov',
    next: (from: string, to: string, day: string) =>
      `Nästa stickprov gäller ${from}–${to}. Det går att dra från ${day}.`,
    due: (from: string, to: string) => `Stickprovet för ${from}–${to} går att dra nu.`,
    draw: 'Dra stickprovet',
    how: 'Så här drar vi',
    howList: (size: number) => [
      'Alla läsningar under perioden som någon i din organisation har gjort är med i lottningen.',
      'Ett dygn efter periodens slut tar vi loggens första sigill. Sigillet är en kontrollsumma som ingen kan välja eller räkna ut i förväg.',
      'Varje läsning får ett lottnummer: SHA-256 av sigillet, tecknet | och läsningens nummer i loggen.',
      `De ${size} lägsta lottnumren dras. Vem som drar, och när, ändrar inget: det blir samma läsningar.`,
    ],
    refusals: refusalsSv,
  },
  en: {
    lead: 'The organisation decides how often reads are reviewed, and how many.',
    every: 'How often?',
    intervals: { month: 'Every month', quarter: 'Every quarter' },
    choice: 'How are the reads chosen?',
    choices: { random: 'At random among all', per_role: 'At random within each role' },
    size: 'How many reads each time?',
    sizeHint: 'A number from 1 to 200. When chosen within each role, the number is for each role.',
    wrongSize: 'Write a whole number from 1 to 200.',
    withUnusual: 'Include all unusual reads of the period too',
    startsOn: 'For reads from and including',
    save: 'Save the plan',
    saved: 'The plan is saved',
    meanwhile:
      'A colleague saved a new plan while you wrote. It stands first under Plans. Compare and save again.',
    all: 'Plans, the newest first',
    newVersion: 'What you save becomes a new plan. The old one stays.',
    summary: (every, size, choice) => `${every}, ${size} reads. ${choice}.`,
    alsoUnusual: 'All unusual reads are included too.',
    version: (version, day, by) => `Plan ${version}, decided ${day} by ${by}`,
    from: (day) => `For reads from and including ${day}.`,
    drawTitle: 'Draw a sample',
    next: (from, to, day) => `The next sample is of ${from}–${to}. It can be drawn from ${day}.`,
    due: (from, to) => `The sample of ${from}–${to} can be drawn now.`,
    draw: 'Draw the sample',
    how: 'How we draw',
    howList: (size) => [
      'All reads of the period that somebody in your organisation made take part.',
      'A day after the end of the period we take the first seal of the log. The seal is a checksum that nobody can choose or know beforehand.',
      'Each read gets a lot: SHA-256 of the seal, the sign | and the number of the read in the log.',
      `The ${size} lowest lots are drawn. Who draws, and when, changes nothing: it is the same reads.`,
    ],
    refusals: refusalsEn,
  },
});
