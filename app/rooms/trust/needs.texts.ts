import { texts } from '../../shared/parts/texts.ts';
import type { NeedRefusal } from './needs.rules.ts';

const refusalsSv: Record<NeedRefusal, string> = {
  changed_meanwhile:
    'En kollega har sparat en ny anteckning medan du skrev. Den står överst under Anteckningar. Jämför och spara igen.',
  look_over_first: 'Dagen ska vara efter beslutsdagen. Välj en senare dag.',
};
const refusalsEn: Record<NeedRefusal, string> = {
  changed_meanwhile:
    'A colleague saved a new note while you wrote. It stands first under Notes. Compare and save again.',
  look_over_first: 'The day must be after the decision. Choose a later day.',
};

export const needsTexts = texts({
  sv: {
    title: (role: string) => `Behov och risk: ${role}`,
    lead: 'Skriv vad rollen behöver se i sitt arbete. Jämför med vad systemet ger.',
    gives: 'Det här ger systemet rollen',
    givesMore: 'Tabellen är den som styr systemet. Ger den mer än behovet: skriv det som en risk.',
    needs: 'Vad behöver rollen se, och varför?',
    risks: 'Vad kan gå fel?',
    measures: 'Vad gör ni åt det?',
    measuresHint: 'Till exempel utbildning, stickprov, färre med rollen.',
    lookOver: 'Ses över senast',
    save: 'Spara anteckningen',
    saved: 'Anteckningen är sparad',
    newVersion: 'Det du sparar blir en ny anteckning. Den gamla finns kvar.',
    missing: 'Ingen har skrivit behov och risk för rollen än.',
    all: 'Anteckningar, den nyaste först',
    version: (version: number, day: string, by: string) => `Anteckning ${version}, beslutad ${day} av ${by}`,
    headings: { needs: 'Behov', risks: 'Risker', measures: 'Åtgärder' },
    refusals: refusalsSv,
  },
  en: {
    title: (role) => `Needs and risks: ${role}`,
    lead: 'Write what the role needs to see in its work. Compare with what the system gives.',
    gives: 'What the system gives the role',
    givesMore:
      'The table is the one that governs the system. Where it gives more than the need: write it as a risk.',
    needs: 'What does the role need to see, and why?',
    risks: 'What can go wrong?',
    measures: 'What do you do about it?',
    measuresHint: 'For example training, samples, fewer people with the role.',
    lookOver: 'Looked over by',
    save: 'Save the note',
    saved: 'The note is saved',
    newVersion: 'What you save becomes a new note. The old one stays.',
    missing: 'Nobody has written needs and risks of the role yet.',
    all: 'Notes, the newest first',
    version: (version, day, by) => `Note ${version}, decided ${day} by ${by}`,
    headings: { needs: 'Needs', risks: 'Risks', measures: 'Measures' },
    refusals: refusalsEn,
  },
});
