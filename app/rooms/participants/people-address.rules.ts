import { type Choice, type SortKey, sortKeys, waits } from './people.rules.ts';

const words: Record<SortKey, string> = {
  name: 'namn',
  step: 'steg',
  days: 'dagar',
  date: 'datum',
  party: 'vantar',
};

/** Reads what the address chooses; what it does not know it leaves out. */
export const choiceOf = (query: URLSearchParams, standardScope: Choice['scope']): Choice => {
  const scope = query.get('vy');
  return {
    scope: scope === 'mina' ? 'mine' : scope === 'enheten' ? 'unit' : standardScope,
    wait: waits.find((wait) => wait === query.get('visa')),
    party: query.get('vantar') || undefined,
    step: query.get('steg') || undefined,
    sort: sortKeys.find((key) => words[key] === query.get('sortera')) ?? 'date',
    descending: query.get('ordning') === 'fallande',
    page: Number.parseInt(query.get('sida') ?? '', 10) || 1,
  };
};

/** The order that an address asks for, as a part of an address; undefined where it asks for none. */
export const orderIn = (query: URLSearchParams): string | undefined => {
  const sort = sortKeys.find((key) => words[key] === query.get('sortera'));
  const descending = query.get('ordning') === 'fallande' ? '&ordning=fallande' : '';
  return sort && `sortera=${words[sort]}${descending}`;
};

/** The address of a choice; what is as usual is not said, but a chosen order always is. */
export const addressOf = (choice: Partial<Choice>, path = '/deltagare'): string => {
  const query = new URLSearchParams();
  const set = (name: string, value: string | undefined | false) => value && query.set(name, value);
  set('vy', choice.scope && (choice.scope === 'unit' ? 'enheten' : 'mina'));
  set('visa', choice.wait);
  set('vantar', choice.party);
  set('steg', choice.step);
  set('sortera', choice.sort && words[choice.sort]);
  set('ordning', choice.descending && 'fallande');
  set('sida', choice.page && choice.page > 1 ? String(choice.page) : undefined);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
};
