import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { assetPaths } from '../../platform/assets.ts';
import type { OpenVisit } from '../../platform/visit.ts';
import { type MenuItem, PageHeader, type PageUser } from './page-header.tsx';
import { partsTexts } from './parts.texts.ts';
import type { Lang } from './texts.ts';

export type PageProps = {
  /** Most particular first: "Ali Svensson, Min plan". The product's name is added. */
  title: string;
  lang: Lang;
  /** Path and query of a page that GET can show: the current menu item and the language links come from it. */
  currentPath: string;
  nonce: string;
  /** At most five. */
  menu?: readonly MenuItem[];
  /** Missing before sign-in. */
  user?: PageUser;
  demo?: boolean;
  /** The page shows a form that was refused: the title says so. */
  error?: boolean;
  /** One of the person's own pages, as the person wants it: larger text, short lines. */
  easy?: { textSize: string; colours: string };
  /** Besides the statement of accessibility, at the foot. */
  foot?: readonly MenuItem[];
  /** What the page shows of people, for the script that empties it when they may no longer be seen. */
  sight?: string;
  /** Where the script asks; for those who have signed in where there is none. */
  sightAskedAt?: string;
  children: Child;
};

/** What a page takes from the request, whatever stands in it. */
export const requested = (
  visit: Pick<OpenVisit, 'lang' | 'url' | 'nonce' | 'application'>,
): Pick<PageProps, 'lang' | 'currentPath' | 'nonce' | 'demo'> => ({
  lang: visit.lang,
  currentPath: visit.url.pathname + visit.url.search,
  nonce: visit.nonce,
  demo: visit.application.mode === 'demo',
});

const lookOf = ({ textSize, colours }: { textSize?: string; colours?: string } = {}) => ({
  'data-color-scheme': { light: 'light', dark: 'dark', contrast: 'light' }[colours ?? ''] ?? 'auto',
  'data-contrast': colours === 'contrast' ? 'more' : undefined,
  'data-text-size': textSize,
});

/** The whole document. */
export const Page = (props: PageProps) => {
  const { lang, currentPath, menu = [], user, demo } = props;
  const t = partsTexts[lang];
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={lang} {...lookOf(props.easy)}>
        <head>
          <meta charset="utf-8" />
          <title>{`${props.error ? t.errorPrefix : ''}${props.title} – ${t.product}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <link rel="stylesheet" href={assetPaths.css} />
          <link rel="icon" href={assetPaths.icon} type="image/svg+xml" />
          <script src={assetPaths.script} nonce={props.nonce} defer />
          {props.easy ? <script src={assetPaths.readAloud} nonce={props.nonce} defer /> : null}
        </head>
        <body class={props.easy ? 'easy' : undefined}>
          <a class="ds-skip-link" href="#innehall">
            {t.skip}
          </a>
          <PageHeader lang={lang} currentPath={currentPath} menu={menu} user={user} demo={demo} />
          <main id="innehall" tabindex={-1} data-sight={props.sight} data-sight-asked-at={props.sightAskedAt}>
            {props.children}
          </main>
          <footer class="page-footer">
            {(props.foot ?? []).map(({ href, label }) => (
              <a href={href}>{label}</a>
            ))}
            <a href="/tillganglighet">{t.accessibility}</a>
          </footer>
        </body>
      </html>
    </>
  );
};
