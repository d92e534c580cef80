import { texts } from '../../shared/parts/texts.ts';

/** The places of the person's own pages, in easy Swedish: the same on every page that the person reads. */
export const ownPlacesTexts = texts({
  sv: {
    ways: { '/min-vag': 'Min väg', '/min-plan': 'Min plan', '/mina-moten': 'Möten' } as Record<
      string,
      string
    >,
    foot: {
      '/vem-ser': 'Vem ser?',
      '/vem-har-tittat': 'Vem har tittat?',
      '/orden': 'Vad betyder orden?',
      '/installningar': 'Anpassa sidan',
    } as Record<string, string>,
    ownPages: 'Egna sidor',
    beside: 'Du tittar tillsammans med någon.',
    besideEnds: 'Sluta titta tillsammans',
    pageAddress: (address: string) => `Sidan finns på ${address}`,
    code: 'Du kan öppna sidan med kameran i din telefon.',
  },
  en: {
    ways: { '/min-vag': 'My way', '/min-plan': 'My plan', '/mina-moten': 'Meetings' } as Record<
      string,
      string
    >,
    foot: {
      '/vem-ser': 'Who sees?',
      '/vem-har-tittat': 'Who has looked?',
      '/orden': 'What do the words mean?',
      '/installningar': 'Adapt the page',
    } as Record<string, string>,
    ownPages: 'Own pages',
    beside: 'You are looking together with somebody.',
    besideEnds: 'Stop looking together',
    pageAddress: (address) => `The page is at ${address}`,
    code: 'You can open the page with the camera of your phone.',
  },
});
