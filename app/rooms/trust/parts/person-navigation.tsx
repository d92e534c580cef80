import { SubNavigation } from '../../../shared/parts/links.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { personTexts } from '../person.texts.ts';

/** The pages about one person. */
export type PersonPage =
  | 'overview'
  | 'plan'
  | 'programme'
  | 'meetings'
  | 'places'
  | 'notes'
  | 'details'
  | 'sharing'
  | 'own'
  | 'log';

const addresses: Record<PersonPage, string> = {
  overview: '',
  plan: '/plan',
  programme: '/program',
  meetings: '/moten',
  places: '/platser',
  notes: '/personakt',
  details: '/uppgifter',
  sharing: '/samtycken',
  own: '/egna-sidor',
  log: '/logg',
};

/** The links between the pages about one person: they stand on each of them. */
export const PersonNavigation = (props: { participantId: string; current: PersonPage; lang: Lang }) => {
  const t = personTexts[props.lang];
  return (
    <SubNavigation
      label={t.label}
      items={Object.entries(addresses).map(([page, address]) => ({
        href: `/deltagare/${props.participantId}${address}`,
        label: t.pages[page as PersonPage],
        current: page === props.current,
      }))}
    />
  );
};
