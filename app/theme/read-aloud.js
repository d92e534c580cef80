// Reads the page aloud, one sentence at a time: a network voice of Chrome stops without a word after 14 seconds, and no sentence is that long.
const engine = window.speechSynthesis;
const names = ['natural', 'enhanced', 'premium', 'alva', 'klara', 'sofie', 'hedda', 'bengt'];
const skipped = 'button, .ds-button, [aria-hidden="true"], [hidden], script, style, svg, select, textarea, [data-unread]';

let reading;

const langOf = (node) => node.parentElement.closest('[lang]').lang;

/** The best voice of a language: one on this device first, then those that sound most like a person. */
const voiceFor = (lang, localOnly) => {
  const rank = ({ name, localService }) => {
    const known = names.findIndex((one) => name.toLowerCase().includes(one));
    return (localService ? 0 : 100) + (known === -1 ? names.length : known);
  };
  return engine
    .getVoices()
    .filter((voice) => voice.lang.toLowerCase().startsWith(lang) && (voice.localService || !localOnly))
    .sort((a, b) => rank(a) - rank(b))[0];
};

/** Voices may come late. */
const voicesCome = () =>
  new Promise((done) => {
    if (engine.getVoices().length > 0) return done();
    engine.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, 1500);
  });

const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(skipped);

const blockOf = (node) => {
  let element = node.parentElement;
  while (getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
};

/** What is read of an element, by block and by line: a sentence may run through a link, but not over a line of its own. */
const blocksIn = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const blocks = [];
  let newLine = true;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.tagName === 'BR') newLine = true;
    if (!node.data?.trim() || !isShown(node.parentElement)) continue;
    const block = blockOf(node);
    if (newLine || blocks.at(-1).block !== block) blocks.push({ block, nodes: [] });
    blocks.at(-1).nodes.push(node);
    newLine = false;
  }
  return blocks;
};

/** Where a place in the joined text lies in the page. */
const placeIn = (nodes, at) => {
  for (const node of nodes) {
    if (at <= node.data.length) return [node, at];
    at -= node.data.length;
  }
};

const rangeOf = (nodes, from, to) => {
  const range = new Range();
  range.setStart(...placeIn(nodes, from));
  range.setEnd(...placeIn(nodes, to));
  return range;
};

/** The sentences of a block. "1." alone says nothing: it is read with what follows. */
const sentencesIn = ({ nodes }) => {
  const lang = langOf(nodes[0]);
  const text = nodes.map(({ data }) => data).join('');
  const sentences = [];
  let from = 0;
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const whole = text.slice(from, index + segment.length);
    if (/^\s*(\d+\.\s*)?$/.test(whole) && index + segment.length < text.length) continue;
    const words = whole.trim().replace(/\s+/g, ' ');
    const start = from + whole.length - whole.trimStart().length;
    const end = from + whole.trimEnd().length;
    if (words) sentences.push({ words, lang, range: rangeOf(nodes, start, end) });
    from = index + segment.length;
  }
  return sentences;
};

const mark = (range) => {
  if (range) CSS.highlights?.set('read-aloud', new Highlight(range));
  else CSS.highlights?.delete('read-aloud');
};

const stop = (said = '') => {
  if (!reading) return;
  const { button, status, label, watch } = reading;
  reading = undefined;
  clearTimeout(watch);
  mark();
  engine.cancel();
  button.textContent = label;
  button.setAttribute('aria-pressed', 'false');
  status.textContent = said;
};

const next = (mine) => {
  if (reading !== mine) return;
  clearTimeout(mine.watch);
  const sentence = mine.sentences.shift();
  if (!sentence) return stop();
  const { words, lang, range } = sentence;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = lang === 'sv' ? 'sv-SE' : lang;
  utterance.voice = voiceFor(lang, mine.localOnly);
  utterance.rate = mine.rate;
  if (!utterance.voice) return stop(mine.cannot);
  let over = false;
  const once = (then) => () => {
    if (!over && reading === mine) then();
    over = true;
  };
  utterance.onend = once(() => next(mine));
  utterance.onerror = once(() => stop(mine.cannot));
  mark(range);
  range.startContainer.parentElement.scrollIntoView({ block: 'nearest' });
  mine.watch = setTimeout(
    once(() => {
      engine.cancel();
      next(mine);
    }),
    4000 + 150 * words.length,
  );
  engine.speak(utterance);
};

const start = async (button) => {
  const { of, stopLabel, cannot, rate, local } = button.dataset;
  const status = button.parentElement.querySelector('[role=status]');
  const mine = { button, status, cannot, label: button.textContent, rate: Number(rate), localOnly: local === 'yes' };
  reading = mine;
  status.textContent = '';
  button.textContent = stopLabel;
  button.setAttribute('aria-pressed', 'true');
  engine.cancel();
  await voicesCome();
  mine.sentences = blocksIn(document.getElementById(of)).flatMap(sentencesIn);
  next(mine);
};

if (engine) {
  for (const button of document.querySelectorAll('[data-read-aloud]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const again = reading?.button === button;
      stop();
      if (!again) start(button);
    });
  }
  addEventListener('pagehide', () => stop());
}
