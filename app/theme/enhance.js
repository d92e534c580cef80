// The pages work without this. It moves focus, closes folded boxes, asks before typed words are lost, and empties a page whose reader may no longer see it.
const inField = (target) => target.closest?.('input, textarea, select, [contenteditable]');

document.querySelector('.ds-error-summary')?.focus();

// Single keys work outside fields and can be switched off (WCAG 2.1.4); the choice stays in this browser.
const keys = document.querySelector('[data-keys]');
const keysOff = () => localStorage.getItem('keys') === 'off';
if (keys) {
  const box = keys.querySelector('input');
  box.checked = !keysOff();
  box.addEventListener('change', () => localStorage.setItem('keys', box.checked ? 'on' : 'off'));
  keys.hidden = false;
}

let afterG = false;
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    const open = event.target.closest?.('details[data-fold][open]');
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  }
  if (!keys || keysOff() || inField(event.target)) return;
  const link = document.querySelector(
    afterG ? `[data-go='${CSS.escape(event.key)}']` : `[data-shortcut='${CSS.escape(event.key)}']`,
  );
  afterG = event.key === 'g' && !afterG;
  if (event.key === '/') {
    const search = document.querySelector('input[type=search], search input[type=text]');
    search?.focus();
    search?.select();
    if (search) event.preventDefault();
  } else if (event.key === '?') {
    keys.closest('details').open = true;
    keys.querySelector('input').focus();
  } else link?.click();
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

addEventListener('click', (event) => {
  for (const fold of document.querySelectorAll('details[data-fold][open]')) {
    if (!fold.contains(event.target)) fold.open = false;
  }
});

// A form that was refused shows what was typed: leaving it loses words as surely as leaving a changed one.
// What has been kept as a draft meanwhile is lost to nobody.
const changed = new Set();
const unsaved = new Set();
const refused = document.querySelector('.ds-error-summary');
for (const form of document.querySelectorAll('form[data-guard]')) {
  const begin = () => {
    changed.add(form);
    unsaved.add(form);
  };
  if (refused) begin();
  form.addEventListener('input', begin);
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    changed.clear();
    unsaved.clear();
  });
}
addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) event.preventDefault();
});

// What may no longer be seen must not stand on a page that was left open (a new one is never given). Typed words stay.
const main = document.querySelector('main[data-sight]');
const askEvery = 10_000;

const typedIn = (forms) =>
  forms.flatMap((form) =>
    [...form.elements]
      .filter((field) => field.matches('textarea, input[type=text], input:not([type])') && field.value)
      .filter(({ value, defaultValue }) => refused || value !== defaultValue)
      .map(({ value }) => value),
  );

const empty = (html) => {
  const begun = [...changed];
  const typed = typedIn(begun);
  main.innerHTML = html;
  const list = main.querySelector('[data-typed]');
  if (!list) main.append(...begun);
  else if (typed.length > 0) {
    list.hidden = false;
    for (const text of typed) {
      const kept = document.createElement('blockquote');
      kept.textContent = text;
      list.append(kept);
    }
  }
  const title = main.querySelector('h1');
  document.title = title.textContent;
  title.tabIndex = -1;
  title.focus();
  main.querySelector('[data-again]').href = location.pathname + location.search;
};

let asking = false;
const ask = async () => {
  if (asking || document.hidden || !main?.dataset.sight) return;
  asking = true;
  try {
    const body = new URLSearchParams({ syns: main.dataset.sight });
    const answer = await fetch(main.dataset.sightAskedAt ?? '/insyn/kvar', { method: 'POST', body });
    if (answer.status === 200) {
      delete main.dataset.sight;
      empty(await answer.text());
    }
  } catch {
    // No answer says nothing about what may be seen: asked again next time.
  }
  asking = false;
};
if (main) {
  setInterval(ask, askEvery);
  addEventListener('visibilitychange', ask);
  addEventListener('pageshow', (event) => event.persisted && ask());
}
