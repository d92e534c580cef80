import type { Child } from 'hono/jsx';
import { sightOf } from '../../../platform/read-log.ts';
import type { OpenVisit, Visit, Visitor } from '../../../platform/visit.ts';
import { Page, requested } from '../../../shared/parts/page.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { frameTexts } from '../frame.texts.ts';
import { addressOf, belowOf, keyOf, placesAtTheFoot, placesOf, seesTraining } from '../landing.rules.ts';
import { ownPlacesTexts } from '../own-places.easy.texts.ts';
import { BesideBanner, ownFoot, ownMenu } from './own-places.tsx';
import { PageCode } from './page-code.tsx';

interface FrameProps {
  visit: Visit | OpenVisit;
  title: string;
  error?: boolean;
  /** To somebody who reads the own pages: as large as those. */
  easy?: boolean;
  children: Child;
}

/** What every page has at its foot, and where the menu has no room for. */
const footOf = ({ role, organisationKind }: Pick<Visitor, 'role' | 'organisationKind'>, lang: Lang) => {
  const t = frameTexts[lang];
  return [
    { href: '/kunskap', label: t.knowledge },
    ...(seesTraining(role) ? [{ href: '/utbildning', label: t.training }] : []),
    ...placesAtTheFoot(role, organisationKind).map((place) => ({ href: addressOf(place), label: t[place] })),
  ];
};

/** The page frame with the visitor's menu, organisation and role; every screen stands in it. */
export const Frame = ({ visit, title, error, easy, children }: FrameProps) => {
  const { visitor, lang } = visit;
  const coming = 'coming' in visit ? visit.coming : undefined;
  const t = frameTexts[lang];
  return (
    <Page
      {...requested(visit)}
      title={title}
      error={error}
      easy={easy || coming ? { textSize: 'usual', colours: 'device' } : undefined}
      foot={coming ? ownFoot(lang) : visitor ? footOf(visitor, lang) : []}
      sight={'tx' in visit ? sightOf(visit.tx) : undefined}
      menu={
        visitor
          ? placesOf(visitor.role, visitor.organisationKind).map((place, _, places) => ({
              href: addressOf(place),
              label: t[place],
              also: belowOf(place, places),
              shortcut: keyOf[place],
            }))
          : coming
            ? ownMenu(lang)
            : []
      }
      user={
        visitor
          ? {
              name: visitor.name,
              organisation: visitor.organisationName,
              role: t.roles[visitor.role] ?? visitor.role,
              switchHref: visitor.membershipCount > 1 ? '/roller' : undefined,
              detailsHref: '/mina-uppgifter',
              signOutAction: '/logga-ut',
            }
          : coming && { name: ownPlacesTexts[lang].ownPages, signOutAction: '/logga-ut' }
      }
    >
      {coming?.beside ? <BesideBanner lang={lang} /> : null}
      {children}
      {coming ? <PageCode origin={visit.application.origin} path={visit.url.pathname} lang={lang} /> : null}
    </Page>
  );
};
