import { partsTexts } from './parts.texts.ts';
import type { Lang } from './texts.ts';

export type MenuItem = {
  href: string;
  label: string;
  /** Addresses outside the item's own that belong under it. */
  also?: readonly string[];
  /** Leads there after g. */
  shortcut?: string;
};

/** Who is signed in, and as what. */
export type PageUser = {
  name: string;
  organisation?: string;
  role?: string;
  /** Where one changes to another of one's roles; left out when there is only one. */
  switchHref?: string;
  /** Where one keeps one's own telephone number and picture. */
  detailsHref?: string;
  signOutAction: string;
};

type HeaderProps = {
  lang: Lang;
  /** The page's own address; empty where it may not stand in the page. */
  currentPath: string;
  menu: readonly MenuItem[];
  user?: PageUser;
  demo?: boolean;
};

const languages: Record<Lang, string> = { sv: 'Svenska', en: 'English' };

const inLanguage = (currentPath: string, lang: Lang) => {
  if (currentPath === '') return `?lang=${lang}`;
  const url = new URL(currentPath, 'http://here');
  url.searchParams.set('lang', lang);
  return url.pathname + url.search;
};

const isCurrent = (href: string, currentPath: string) => {
  const path = currentPath.split('?')[0] ?? '';
  return path === href || (href !== '/' && path.startsWith(`${href}/`));
};

const Links = ({ menu, currentPath }: Pick<HeaderProps, 'menu' | 'currentPath'>) => (
  <ul>
    {menu.map(({ href, label, also = [], shortcut }) => (
      <li>
        <a
          href={href}
          data-go={shortcut}
          aria-current={[href, ...also].some((one) => isCurrent(one, currentPath)) ? 'page' : undefined}
        >
          {label}
        </a>
      </li>
    ))}
  </ul>
);

const Languages = ({ lang, currentPath }: Pick<HeaderProps, 'lang' | 'currentPath'>) => (
  <ul class="languages" aria-label={partsTexts[lang].language}>
    {(Object.keys(languages) as Lang[]).map((other) => (
      <li>
        <a
          href={inLanguage(currentPath, other)}
          hreflang={other}
          lang={other}
          aria-current={other === lang ? 'true' : undefined}
        >
          {languages[other]}
        </a>
      </li>
    ))}
  </ul>
);

/** The script shows it. Single keys can be switched off (WCAG 2.1.4). */
const Keys = ({ menu, lang }: Pick<HeaderProps, 'menu' | 'lang'>) => {
  const t = partsTexts[lang];
  return (
    <div data-keys hidden>
      <div class="ds-field">
        <input class="ds-input" type="checkbox" id="keys" />
        <label for="keys">{t.keys}</label>
      </div>
      <ul class="key-list">
        <li>
          <kbd>/</kbd> {t.keySearch}
        </li>
        {menu.map(({ shortcut, label }) =>
          shortcut ? (
            <li>
              <kbd>g</kbd> <kbd>{shortcut}</kbd> {label}
            </li>
          ) : null,
        )}
        <li>
          <kbd>n</kbd> {t.keyNew}
        </li>
        <li>
          <kbd>?</kbd> {t.keyList}
        </li>
      </ul>
    </div>
  );
};

const Account = ({
  user,
  lang,
  currentPath,
  menu,
}: Pick<HeaderProps, 'lang' | 'currentPath' | 'menu'> & { user: PageUser }) => {
  const t = partsTexts[lang];
  return (
    <details class="account" data-fold>
      <summary>
        <span class="account-name">{user.name}</span>
        {user.role ? (
          <span class="account-role">
            {user.organisation ? `${user.role}, ${user.organisation}` : user.role}
          </span>
        ) : null}
      </summary>
      <div class="account-box">
        <Languages lang={lang} currentPath={currentPath} />
        {user.detailsHref ? (
          <p>
            <a href={user.detailsHref}>{t.ownDetails}</a>
          </p>
        ) : null}
        {user.switchHref ? (
          <p>
            <a href={user.switchHref}>{t.switchMembership}</a>
          </p>
        ) : null}
        {menu.some(({ shortcut }) => shortcut) ? <Keys menu={menu} lang={lang} /> : null}
        <form method="post" action={user.signOutAction}>
          <button class="ds-button" data-variant="secondary" type="submit">
            {t.signOut}
          </button>
        </form>
      </div>
    </details>
  );
};

/** The menu stands twice, once folded for the phone; the style sheet shows one of them. */
export const PageHeader = ({ lang, currentPath, menu, user, demo }: HeaderProps) => {
  const t = partsTexts[lang];
  return (
    <header class="page-header">
      <div class="page-bar">
        <a class="product" href="/">
          {t.product}
        </a>
        {menu.length === 0 ? null : (
          <>
            <nav class="menu-row" aria-label={t.mainMenu}>
              <Links menu={menu} currentPath={currentPath} />
            </nav>
            <details class="menu-fold" data-fold>
              <summary>{t.menu}</summary>
              <nav aria-label={t.mainMenu}>
                <Links menu={menu} currentPath={currentPath} />
              </nav>
            </details>
          </>
        )}
        {user ? (
          <Account user={user} lang={lang} currentPath={currentPath} menu={menu} />
        ) : (
          <Languages lang={lang} currentPath={currentPath} />
        )}
      </div>
      {demo ? <p class="demo">{t.demo}</p> : null}
    </header>
  );
};
