import { texts } from '../../shared/parts/texts.ts';

/** Codes that no page says in so many words: only the extract shows them. */
export const ownCodes = texts({
  sv: {
    answered: {
      yes: 'ja',
      no: 'nej',
      withdrew: 'tog tillbaka sitt ja',
      withdrew_area: 'tog tillbaka ett område',
    },
    corrected: {
      model_move: 'Rättelse av modellbytet',
      way_step: 'Rättelse av steget',
      fact: 'Rättelse av uppgiften',
      way: 'Rättelse av vägen',
    },
    answeredBy: { self: 'den själv', for_them: 'den som kallade, efter samtal' },
    minutes: { right: 'det stämmer', question: 'har en fråga' },
    disclosureEnded: { ended: 'avslutat', way_ended: 'vägen är avslutad' },
    numbers: { personal: 'personnummer', coordination: 'samordningsnummer' },
    shared: {
      consent: 'samtycke',
      disclosure: 'utlämnande utan samtycke',
      crossing: 'ärende',
      share_back: 'svar till den som delade',
    },
    brought: { import: 'inläst från en fil' },
    given: {
      opened_file: 'öppnade akten',
      accepted_raise: 'sa ja till en aktualisering',
      accepted_handover: 'sa ja till en överlämning',
      import: 'inläst från en fil',
    },
    ended: { exit: 'vägen ledde vidare' },
  },
  en: {
    answered: { yes: 'yes', no: 'no', withdrew: 'took back the yes', withdrew_area: 'took back one area' },
    corrected: {
      model_move: 'Correction of the change of model',
      way_step: 'Correction of the step',
      fact: 'Correction of the fact',
      way: 'Correction of the way',
    },
    answeredBy: { self: 'themselves', for_them: 'whoever called, after a talk' },
    minutes: { right: 'it is right', question: 'has a question' },
    disclosureEnded: { ended: 'ended', way_ended: 'the way has ended' },
    numbers: { personal: 'personal number', coordination: 'coordination number' },
    shared: {
      consent: 'consent',
      disclosure: 'disclosure without consent',
      crossing: 'case',
      share_back: 'answer to the one who shared',
    },
    brought: { import: 'read from a file' },
    given: {
      opened_file: 'opened the file',
      accepted_raise: 'accepted a raised case',
      accepted_handover: 'accepted a hand-over',
      import: 'read from a file',
    },
    ended: { exit: 'the way led on' },
  },
});
