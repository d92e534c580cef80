import { partsTexts } from './parts.texts.ts';
import type { Lang } from './texts.ts';

type LinkItem = { href: string; label: string; current?: boolean };

/** Between the parts of one person's page: links with addresses, not tabs. */
export const SubNavigation = ({ label, items }: { label: string; items: readonly LinkItem[] }) => (
  <nav class="sub-navigation" aria-label={label}>
    <ul>
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** What waits, as a list of links with counts. */
export const TodoLinks = ({
  title,
  items,
}: {
  title: string;
  items: readonly (LinkItem & { count: number })[];
}) => (
  <nav class="todo" aria-labelledby="todo-title">
    <h2 id="todo-title">{title}</h2>
    <ul>
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            <span>{item.label}</span> <strong>{item.count}</strong>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

type PagerProps = { page: number; pages: number; href: (page: number) => string; lang: Lang };

/** Shows nothing when there is one page. Pages are counted from 1. */
export const Pager = ({ page, pages, href, lang }: PagerProps) => {
  const t = partsTexts[lang];
  if (pages <= 1) return null;
  return (
    <nav class="pager" aria-label={t.pages}>
      {page > 1 ? (
        <a class="ds-button" data-variant="secondary" href={href(page - 1)} rel="prev">
          {t.previous}
        </a>
      ) : null}
      <p>{t.page(page, pages)}</p>
      {page < pages ? (
        <a class="ds-button" data-variant="secondary" href={href(page + 1)} rel="next">
          {t.next}
        </a>
      ) : null}
    </nav>
  );
};
