import { serialDay } from './serial-days.rules.ts';
import type { DateSystem } from './table.rules.ts';

export interface RawCell {
  /** The type as the workbook writes it: s, str, inlineStr, b, e, d or n. */
  type: string;
  value: string;
  formula: string | null;
  /** Which of the workbook's styles. */
  style: number;
}

export interface WorkbookWords {
  strings: string[];
  /** The styles that show a number as a day. */
  dayStyles: ReadonlySet<number>;
  days: DateSystem;
}

/** Before the first of March 1900 the systems disagree, and no file of ours speaks of then. */
const FIRST_SERIAL = 61;

/** A cell as text. What a formula came to is never trusted: the formula itself is shown, and refused like any other. */
export function cellText(cell: RawCell, { strings, dayStyles, days }: WorkbookWords): string {
  const { type, value, formula, style } = cell;
  if (formula !== null) return `=${formula}`;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'ja' : 'nej';
  if (type === 'e') return `=${value}`;
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n' || value === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (dayStyles.has(style) && number >= FIRST_SERIAL) return serialDay(number, days);
  return Number.isSafeInteger(number) ? BigInt(number).toString() : String(number);
}

/** The formats that every workbook has and that show a day. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a format of numbers shows a day: it names the year or the day, outside quoted words, colours and conditions. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return DAY_FORMATS.has(id);
  return /[yåd]/i.test(code.replace(/"[^"]*"|\\.|_.|\[[^[\]]*\]/g, ''));
}

/** The place of a cell from its reference: B7 is 1. */
export function placeOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1];
  if (!letters) return undefined;
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The cells that a reference of two corners covers. */
export function areaOf(reference: string): Area | undefined {
  const corners = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(reference);
  if (!corners) return undefined;
  const [, from = '', top, to = '', bottom] = corners;
  return { top: Number(top), bottom: Number(bottom), left: placeOf(from) ?? 0, right: placeOf(to) ?? 0 };
}
