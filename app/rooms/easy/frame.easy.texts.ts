import { texts } from '../../shared/parts/texts.ts';

/** What stands around every page of the person's own, and helps to read it. */
export const easyFrameTexts = texts({
  sv: {
    listen: 'Lyssna',
    listenTo: (what: string) => `Lyssna på ${what}`,
    stop: 'Stoppa',
    cannotListen: 'Det går inte att läsa upp på den här enheten.',
  },
  en: {
    listen: 'Listen',
    listenTo: (what) => `Listen to ${what}`,
    stop: 'Stop',
    cannotListen: 'This device cannot read aloud.',
  },
});
