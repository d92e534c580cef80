import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { capital } from '../../../shared/values/capital.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { codeTexts } from '../../participants/codes.texts.ts';
import { answerInWords } from '../../participants/parts/talk-words.ts';
import { talkTexts } from '../../participants/talk.texts.ts';
import type { NextAsk } from '../asking.rules.ts';
import { addressOf, type InInventory } from '../inventory.rules.ts';
import { inventoryTexts } from '../inventory.texts.ts';
import type { Inventory } from '../load-inventory.ts';

const day = (on: string, lang: Lang) => dateInWords(on, lang, { weekday: false });

const nextWords = (next: NextAsk, lang: Lang): string => {
  const t = inventoryTexts[lang];
  if (next.kind === 'on') return t.later(day(next.day, lang));
  return next.kind === 'now' ? t.now : t.onWay;
};

/** What was last said and answered. */
const Said = ({ person, lang }: { person: InInventory; lang: Lang }) => {
  const t = inventoryTexts[lang];
  const { last, answered } = person;
  if (!last) return <p>{t.never}</p>;
  return (
    <>
      {last.kind ? <p>{t.lastTalk(talkTexts[lang].talks[last.kind], day(last.talkedOn, lang))}</p> : null}
      <p>
        {answered ? t.ownAnswer(answerInWords(answered, lang), day(answered.talkedOn, lang)) : t.noOwnAnswer}
      </p>
    </>
  );
};

/** What one comes back to after saving: said at the row itself, with the way to undo it. */
const Saved = ({ person, back, lang }: { person: InInventory; back: string; lang: Lang }) => {
  const t = inventoryTexts[lang];
  return (
    <p class="saved" role="status">
      {t.saved}{' '}
      {person.last?.mine ? (
        <a href={`/deltagare/${person.id}/samtal/${person.last.id}?tillbaka=${encodeURIComponent(back)}`}>
          {t.undo}
          <span class="ds-sr-only"> {t.undoOf(person.name)}</span>
        </a>
      ) : null}
    </p>
  );
};

const Row = ({ person, inventory, lang }: { person: InInventory; inventory: Inventory; lang: Lang }) => {
  const t = inventoryTexts[lang];
  const back = addressOf(inventory.choice);
  const form = capital(codeTexts[lang].forms[person.form]);
  return (
    <li id={`p-${person.id}`}>
      <div>
        <h3>
          <a href={`/deltagare/${person.id}`}>{person.name}</a>
        </h3>
        <p class="meta">
          {inventory.units.length > 1 ? `${person.unit}. ` : ''}
          {t.since(form, day(person.since, lang))}
        </p>
        <Said person={person} lang={lang} />
        <p>
          <Tag tone={person.next.kind === 'now' ? 'info' : 'neutral'}>{nextWords(person.next, lang)}</Tag>{' '}
          {person.protected ? <Tag tone="warning">{t.protected}</Tag> : null}
        </p>
        {person.saved ? <Saved person={person} back={back} lang={lang} /> : null}
      </div>
      {inventory.mayRecord.has(person.id) ? (
        <ButtonLink
          href={`/deltagare/${person.id}/samtal?tillbaka=${encodeURIComponent(back)}`}
          kind={person.next.kind === 'now' ? 'primary' : 'secondary'}
        >
          {t.talk}
          <span class="ds-sr-only"> {t.talkWith(person.name)}</span>
        </ButtonLink>
      ) : null}
    </li>
  );
};

/** One person after the other, with the next act as a button that a thumb can hit. */
export const InventoryList = ({ inventory, lang }: { inventory: Inventory; lang: Lang }) => (
  <ol class="inventory">
    {inventory.shown.map((person) => (
      <Row person={person} inventory={inventory} lang={lang} />
    ))}
  </ol>
);
