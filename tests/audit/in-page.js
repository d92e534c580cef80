// Runs inside the page that is looked at: what a script from outside has to ask the document itself.
const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const nameOf = (element) =>
  (
    element.ariaLabel ||
    element.textContent ||
    element.labels?.[0]?.textContent ||
    element.title ||
    element.name ||
    element.id ||
    ''
  )
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 40);
const words = (element) => `${element.tagName.toLowerCase()} "${nameOf(element)}"`;

const kinds = ['type', 'role', 'data-state', 'data-color', 'data-variant', 'data-columns', 'aria-invalid'];
const kindOf = (element) =>
  [element.tagName, element.className, ...kinds.map((name) => element.getAttribute(name))]
    .filter(Boolean)
    .join('.');

/** What the page is built of, without its words: each kind of element once for each place it stands in. */
const pieces = (element, place = '') => {
  const own = `${place}>${kindOf(element)}`;
  return [own, ...[...element.children].flatMap((child) => pieces(child, own))];
};

const headings = () =>
  [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
    .filter(shown)
    .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent.trim().slice(0, 60) }));

const scrolls = (element) => {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX)) return true;
  return false;
};

/** How many pixels the page is wider than the window, and what sticks out. */
const overflow = () => {
  const width = document.documentElement.clientWidth;
  const over = document.scrollingElement.scrollWidth - width;
  if (over <= 1) return undefined;
  const outside = [...document.querySelectorAll('body *')].filter(
    (element) => shown(element) && element.getBoundingClientRect().right > width + 1 && !scrolls(element),
  );
  return { over, outside: outside.slice(0, 4).map(words) };
};

/** Tables that scroll sideways inside their frames: the most pixels that are out of sight. */
const tableOverflow = () =>
  Math.max(
    0,
    ...[...document.querySelectorAll('.table-frame')].map((frame) => frame.scrollWidth - frame.clientWidth),
  );

/** Each table by its headings, and the longest word of each of its columns. */
const tableShapes = () =>
  [...document.querySelectorAll('.table-frame table')].map((table) => {
    const longest = [];
    for (const { cells } of table.rows)
      for (const [column, { textContent }] of [...cells].entries())
        longest[column] = Math.max(
          longest[column] ?? 0,
          ...textContent.split(/\s+/).map(({ length }) => length),
        );
    return { headings: [...table.querySelectorAll('thead th')].map(nameOf).join('|'), longest };
  });

const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
);

/** WCAG 1.4.12: the reader's own distances between letters, words and lines, on or off. */
const spaceText = (on) => {
  document.adoptedStyleSheets = on ? [spacing] : [];
};

const clipped = () =>
  [...document.querySelectorAll('body *')]
    .filter((element) => {
      const style = getComputedStyle(element);
      const tooSmall =
        element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 4;
      return (
        element.children.length === 0 &&
        element.textContent.trim() &&
        /hidden|clip/.test(style.overflow) &&
        style.position !== 'absolute' &&
        element.clientWidth > 2 &&
        tooSmall
      );
    })
    .map(words);

/** Controls that cannot be told from the page around them in forced colours. */
const withoutBoundary = () =>
  [...document.querySelectorAll('button,input:not([type=hidden]),select,textarea,a.ds-button')]
    .filter((element) => {
      const style = getComputedStyle(element);
      const none = style.borderTopStyle === 'none' && style.outlineStyle === 'none';
      return shown(element) && style.opacity !== '0' && none && style.boxShadow === 'none';
    })
    .map(words);

/** Forms and buttons that do nothing while scripts are off. */
const dead = () =>
  [...document.querySelectorAll('form, button')]
    .filter(shown)
    .filter((element) =>
      element.tagName === 'FORM'
        ? !element.querySelector('[type=submit]')
        : element.type === 'button' || !element.closest('form'),
    )
    .map(words);

const openAll = () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
};

const drawn = (element, pseudo) => {
  const style = getComputedStyle(element, pseudo);
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth } = style;
  const outline = outlineStyle === 'none' ? '' : outlineWidth + outlineColor;
  const { backgroundColor, color, textDecorationLine, textDecorationThickness, opacity } = style;
  return [
    outline,
    boxShadow,
    borderColor,
    borderWidth,
    backgroundColor,
    color,
    textDecorationLine,
    textDecorationThickness,
    opacity,
  ].join('|');
};
const looks = (element) =>
  [element, element.parentElement, element.labels?.[0], element.nextElementSibling]
    .filter(Boolean)
    .map((one) => [undefined, '::before', '::after'].map((pseudo) => drawn(one, pseudo)).join())
    .join();

/** Tab begins where focus was last: first at the top, also where an error summary took it. */
const toTop = () => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
};

/** The element that has focus: where it is, and whether it looks otherwise than without focus. */
const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  element.stop ??= window.stops = (window.stops ?? 0) + 1;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const outside = box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth;
  const top = document.elementFromPoint(
    Math.min(Math.max(x, 0), innerWidth - 1),
    Math.min(Math.max(y, 0), innerHeight - 1),
  );
  const near = (other) =>
    element.contains(other) || other.contains(element) || element.labels?.[0]?.contains(other);
  const withFocus = looks(element);
  element.blur();
  const without = looks(element);
  element.focus({ preventScroll: true });
  return {
    stop: element.stop,
    words: words(element),
    named: nameOf(element) !== '',
    outside: outside || box.width < 2,
    covered: !outside && Boolean(top) && !near(top),
    visible: withFocus !== without,
  };
};

window.inPage = {
  pieces: () => [...new Set(pieces(document.body))],
  structure: () => ({
    lang: document.documentElement.lang,
    title: document.title.trim(),
    mains: document.querySelectorAll('main').length,
    headings: headings(),
  }),
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded or hidden is not to be read
  text: () => document.body.innerText.trim(),
  tableShapes,
  overflow,
  tableOverflow,
  spaceText,
  clipped,
  withoutBoundary,
  dead,
  openAll,
  focused,
  toTop,
};
