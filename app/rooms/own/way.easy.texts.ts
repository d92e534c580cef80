import { texts } from '../../shared/parts/texts.ts';

/** What the person reads, in easy Swedish. */
export const wayEasyTexts = texts({
  sv: {
    way: {
      title: 'Min väg',
      soon: 'Din väg börjar snart.',
      soonHelped: (name: string) => `${name} hör av sig till dig.`,
    },
  },
  en: {
    way: {
      title: 'My way',
      soon: 'Your way begins soon.',
      soonHelped: (name: string) => `${name} will get in touch with you.`,
    },
  },
});
