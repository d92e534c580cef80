import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { weekdayNames } from '../../../shared/values/weekdays.ts';
import { type Stay, stayState, waitsFor } from '../stays.rules.ts';
import { staysTexts } from '../stays.texts.ts';

/** From which day to which. */
export const periodOf = ({ startsOn, endsOn }: Pick<Stay, 'startsOn' | 'endsOn'>, lang: Lang): string =>
  `${dateInWords(startsOn, lang)} – ${dateInWords(endsOn, lang)}`;

/** On which days, from when to when. */
export const hoursOf = ({ days, begins, finishes }: Stay, lang: Lang): string => {
  const t = staysTexts[lang];
  return `${days.map((day) => weekdayNames[lang][day]).join(', ')}, ${t.clock(begins, finishes)}`;
};

/** What the three agree on, as it stands in the version that holds. */
export const agreedItems = (stay: Stay, lang: Lang) => {
  const t = staysTexts[lang];
  return [
    { term: t.when, value: periodOf({ startsOn: stay.saysFrom, endsOn: stay.saysUntil }, lang) },
    { term: t.days, value: hoursOf(stay, lang) },
    { term: t.what, value: stay.what },
    { term: t.shownBy, value: stay.shownBy },
    ...(stay.wayThere ? [{ term: t.wayThere, value: stay.wayThere }] : []),
  ];
};

/** How far it has come, and whose answer is waited for. */
export const stateOf = (stay: Stay, today: string, lang: Lang): string => {
  const t = staysTexts[lang];
  const state = stayState(stay, today);
  const party = waitsFor(stay);
  return state === 'waiting' && party ? t.waitsFor[party] : t.states[state];
};
