import { partsTexts } from './parts.texts.ts';
import type { Lang } from './texts.ts';

export type MenuItem = { href: string; label: string };

/** Who is signed in, and as what. */
export type PageUser = {
  name: string;
  organisation: string;
  role: string;
  /** Where one changes to another of one's roles; left out when there is only one. */
  switchHref?: string;
  signOutAction: string;
};

type HeaderProps = {
  lang: Lang;
  currentPath: string;
  menu: readonly MenuItem[];
  user?: PageUser;
  demo?: boolean;
};

const languages: Record<Lang, string> = { sv: 'Svenska', en: 'English' };

const inLanguage = (currentPath: string, lang: Lang) => {
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
    {menu.map(({ href, label }) => (
      <li>
        <a href={href} aria-current={isCurrent(href, currentPath) ? 'page' : undefined}>
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

const Account = ({ user, lang, currentPath }: { user: PageUser; lang: Lang; currentPath: string }) => {
  const t = partsTexts[lang];
  return (
    <details class="account" data-fold>
      <summary>
        <span class="account-name">{user.name}</span>
        <span class="account-role">
          {user.role}, {user.organisation}
        </span>
      </summary>
      <div class="account-box">
        <Languages lang={lang} currentPath={currentPath} />
        {user.switchHref ? (
          <p>
            <a href={user.switchHref}>{t.switchMembership}</a>
          </p>
        ) : null}
        <div class="ds-field" data-keys hidden>
          <input class="ds-input" type="checkbox" id="keys" />
          <label for="keys">{t.keys}</label>
        </div>
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
          <Account user={user} lang={lang} currentPath={currentPath} />
        ) : (
          <Languages lang={lang} currentPath={currentPath} />
        )}
      </div>
      {demo ? <p class="demo">{t.demo}</p> : null}
    </header>
  );
};
