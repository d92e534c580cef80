import { SubNavigation } from '../../../shared/parts/links.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { participantTexts } from '../participant.texts.ts';

/** The links between the pages about one person. */
export const PersonNavigation = (props: {
  participantId: string;
  current: 'overview' | 'details';
  lang: Lang;
}) => {
  const t = participantTexts[props.lang];
  const base = `/deltagare/${props.participantId}`;
  return (
    <SubNavigation
      label={t.parts}
      items={[
        { href: base, label: t.overview, current: props.current === 'overview' },
        { href: `${base}/uppgifter`, label: t.details, current: props.current === 'details' },
        { href: `${base}/samtycken`, label: t.sharingPage },
        { href: `${base}/logg`, label: t.log },
      ]}
    />
  );
};
