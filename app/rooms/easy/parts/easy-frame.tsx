import type { Child } from 'hono/jsx';
import type { OwnVisit } from '../../../platform/visit.ts';
import { UnderHeading } from '../../../shared/parts/headings.tsx';
import { Page, requested } from '../../../shared/parts/page.tsx';
import { ownPlacesTexts } from '../../people/own-places.easy.texts.ts';
import { BesideBanner, ownFoot, ownMenu } from '../../people/parts/own-places.tsx';
import { PageCode } from '../../people/parts/page-code.tsx';
import { PictureContext, VoiceContext } from '../look.ts';
import { creditsOf } from '../pictures.rules.ts';
import { placesEasyTexts } from '../places.easy.texts.ts';
import { rateOf } from '../settings.rules.ts';
import { Help } from './help.tsx';
import { ReadAloud } from './read-aloud.tsx';

interface EasyFrameProps {
  visit: OwnVisit;
  title: string;
  error?: boolean;
  children: Child;
}

type Words = (typeof placesEasyTexts)['sv'];

/** In sight on every page while somebody else reads it: who, about whom, and the way back. */
const Banner = ({ visit: { person, lang }, t }: { visit: OwnVisit; t: Words }) => {
  const name = person.givenName;
  if (person.beside) return <BesideBanner lang={lang} says={t.beside(name)} />;
  return person.representationId ? (
    <div class="beside" role="status">
      <p>{t.represents(`${name} ${person.familyName}`)}</p>
    </div>
  ) : null;
};

/** The frame of the person's own pages: the same three places on top, the same help and who sees it at the foot. */
export const EasyFrame = ({ visit, title, error, children }: EasyFrameProps) => {
  const { person, settings, lang, url } = visit;
  const { aids } = visit.application;
  const pictures = { chosen: settings.pictures, sets: aids.pictureSets };
  const t = placesEasyTexts[lang];
  return (
    <Page
      {...requested(visit)}
      title={title}
      error={error}
      easy={visit.settings}
      menu={ownMenu(lang)}
      user={{
        name: person.actingName ?? `${person.givenName} ${person.familyName}`,
        role: ownPlacesTexts[lang].ownPages,
        switchHref: person.choices > 1 && !person.beside ? '/roller' : undefined,
        signOutAction: '/logga-ut',
      }}
      foot={ownFoot(lang)}
    >
      <Banner visit={visit} t={t} />
      <VoiceContext.Provider value={{ rate: rateOf[settings.speech], localOnly: aids.localVoicesOnly }}>
        <PictureContext.Provider value={pictures}>
          <UnderHeading.Provider value={<ReadAloud lang={lang} />}>{children}</UnderHeading.Provider>
          {person.helper ? <Help helper={person.helper} lang={lang} /> : null}
        </PictureContext.Provider>
      </VoiceContext.Provider>
      {creditsOf(pictures).map((credit) => (
        <p class="meta">{credit}</p>
      ))}
      <PageCode origin={visit.application.origin} path={url.pathname} lang={lang} />
    </Page>
  );
};
