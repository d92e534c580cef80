import type { PlainDate } from '../../shared/values/dates.ts';
import { type IdentityNumber, parseIdentityNumber } from '../../shared/values/identity-numbers.ts';
import { swedishCompare } from '../../shared/values/names.ts';
import { parseSwedishDate } from '../../shared/values/parse-date.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { codeLists, findCode, plainWord, shownWords } from './codes.rules.ts';
import type { CellProblemName, ColumnName, Known } from './imports.rules.ts';

export type CellRefusal = { name: CellProblemName; allowed?: string[] };
export type Reader<Value> = (text: string, known: Known) => Result<Value, CellRefusal>;

const MOST_UNITS_LISTED = 30;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u007f-\u009f]/g;
/** UTF-8 that some program has read as Windows-1252: "Ã¥" for "å". */
const GARBLED = /Ã[\u00a0-\u00bf\u2013\u201e\u2026\u2030]|\ufffd/;
const PHONE = /^(\+|0)[\d\s()/.-]{4,24}$/;

/** A cell as people mean it: no invisible signs, single spaces; a lone dash is nothing. */
export function tidy(cell: string): string {
  const text = cell.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return /^\p{Pd}$/u.test(text) ? '' : text;
}

/** What is refused in any cell, before the column's own reader sees it. */
export function refuseCell(cell: string, column: ColumnName): CellRefusal | undefined {
  const isPhone = column === 'phone' && PHONE.test(tidy(cell));
  if (!isPhone && startsFormula(cell)) return { name: 'formula' };
  if (/[\n\r]/.test(cell.trim())) return { name: 'line_break' };
  if (GARBLED.test(cell)) return { name: 'garbled' };
  return undefined;
}

/** A spreadsheet would run it. A number may begin with a minus sign. */
function startsFormula(cell: string): boolean {
  const text = tidy(cell);
  return (
    /^[=+@＝＋＠]/.test(text) || cell.startsWith('\t') || (text.startsWith('-') && !/^-[\d\s.,]+$/.test(text))
  );
}

export const readNumber: Reader<IdentityNumber> = (text, { today }) => {
  if (/^\d[.,]\d+e\+?\d+$/i.test(text)) return refuse({ name: 'number_spoiled' });
  const parsed = parseIdentityNumber(text, today);
  if (parsed.ok) return parsed;
  return refuse({ name: parsed.refusal === 'empty' ? 'missing' : `number_${parsed.refusal}` });
};

export const readText =
  (longest: number): Reader<string> =>
  (text) =>
    text.length > longest ? refuse({ name: 'too_long' }) : accept(text);

export const readUnit: Reader<string> = (text, { units, otherUnits }) => {
  const called = (name: string) => plainWord(name) === plainWord(text);
  const unit = units.find(called);
  if (unit) return accept(unit);
  return refuse({
    name: otherUnits.some(called) ? 'unit_of_another' : 'unknown_unit',
    allowed: units.toSorted(swedishCompare).slice(0, MOST_UNITS_LISTED),
  });
};

export const readContact: Reader<string> = (text, { contacts }) => {
  const contact = contacts.find((known) => known.toLowerCase() === text.toLowerCase());
  return contact ? accept(contact) : refuse({ name: 'unknown_contact' });
};

export const readEmail: Reader<string> = (text) =>
  text.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(text)
    ? accept(text)
    : refuse({ name: 'not_an_email' });

/** Kept as it is written, but never with a plus sign, which a spreadsheet would count with: 0 for +46, 00 for others. */
export const readPhone: Reader<string> = (text) =>
  PHONE.test(text)
    ? accept(text.replace(/^(\+|00)46[\s.-]*(\(0\)|0)?[\s.-]*/, '0').replace(/^\+/, '00'))
    : refuse({ name: 'not_a_phone' });

export const readDate: Reader<PlainDate> = (text, { today }) => {
  const date = parseSwedishDate(text, today);
  if (!date) return refuse({ name: 'not_a_date' });
  return /\d{4}|^\d\d-\d\d-\d\d$/.test(text) ? accept(date) : refuse({ name: 'date_without_year' });
};

export const readPastDate: Reader<PlainDate> = (text, known) => {
  const date = readDate(text, known);
  return date.ok && date.value > known.today ? refuse({ name: 'date_in_the_future' }) : date;
};

export const readYesNo: Reader<boolean> = (text) => {
  if (/^(ja|j|yes|y|1|x|sant|true)$/i.test(text)) return accept(true);
  return /^(nej|n|no|0|falskt|false)$/i.test(text) ? accept(false) : refuse({ name: 'not_yes_or_no' });
};

const readCode =
  <Code extends string>(list: Record<Code, string[]>, name: CellProblemName): Reader<Code> =>
  (text) => {
    const code = findCode(list, text);
    return code ? accept(code) : refuse({ name, allowed: shownWords(list) });
  };

export const readForm = readCode(codeLists.form, 'unknown_form');
export const readDestination = readCode(codeLists.destination, 'unknown_destination');
export const readWayIn = readCode(codeLists.wayIn, 'unknown_way_in');
