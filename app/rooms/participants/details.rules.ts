import { addDays, addYears, type PlainDate } from '../../shared/values/dates.ts';
import { parseIdentityNumber } from '../../shared/values/identity-numbers.ts';
import { nameKey } from '../../shared/values/names.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type Area, areas as allAreas } from '../consents/consents.rules.ts';
import {
  entitlementGroups,
  type LivelihoodSource,
  placementForms,
  representativeKinds,
  schoolForms,
  schoolYears,
  waysIn,
} from './codes.rules.ts';
import { type Refusals, reading, type Typed } from './typed.rules.ts';

const NAME = 100;
const NOTE = 500;

/** Contact and communication: everything of a file that is changed in one form. */
export const readContact = (typed: Typed, today: PlainDate) => {
  const read = reading(typed, today);
  const [given, family] = [read.text('fornamn', NAME), read.text('efternamn', NAME)];
  const [byFamily = '', byGiven = ''] = nameKey(given, family);
  return read.done({
    given_name: given,
    family_name: family,
    name_key: byFamily,
    name_key_given: byGiven,
    phone: read.phone('telefon'),
    email: read.email('epost'),
    communication_support: read.optionalText('kommunikation', NOTE),
    interpreter_language: read.optionalText('tolk', NAME),
    way_in: read.optionalChoice('vag-in', waysIn),
    unit_id: read.optionalText('enhet', 36),
  });
};

export interface NewFile {
  number: string;
  number_kind: string;
  birth_date: PlainDate;
  sex: string;
  protected: boolean;
}

/** A new file. Sex as registered and the day of birth are read from the number. */
export const readNewFile = (
  typed: Typed,
  today: PlainDate,
  units: readonly string[],
): Result<NewFile & Record<string, unknown>, Refusals> => {
  const read = reading(typed, today);
  const number = parseIdentityNumber(typed.nummer ?? '', today);
  const contact = readContact(typed, today);
  const refusals: Refusals = {
    ...(number.ok ? {} : { nummer: { name: `number_${number.refusal}` as const } }),
    ...(contact.ok ? {} : contact.refusal),
    ...(units.length > 0 && !units.includes(typed.enhet ?? '')
      ? { enhet: { name: typed.enhet ? ('not_a_choice' as const) : ('missing' as const) } }
      : {}),
  };
  for (const [field, refusal] of Object.entries(refusals)) read.wrong(field, refusal);
  const found = number.ok ? number.value : { number: '', kind: 'personal', birthDate: today, sex: 'woman' };
  return read.done({
    ...(contact.ok ? contact.value : {}),
    number: found.number,
    number_kind: found.kind,
    birth_date: found.birthDate,
    sex: found.sex,
    protected: typed.skyddad === 'yes',
  });
};

/** What was wrong with the number that stands: the person has another one now, or it never was the person's. */
export const numberFaults = ['replaced', 'mistyped'] as const;

export const readNumber = (typed: Typed, today: PlainDate) => {
  const read = reading(typed, today);
  const number = parseIdentityNumber(typed.nummer ?? '', today);
  if (!number.ok) read.wrong('nummer', { name: `number_${number.refusal}` });
  const fault = read.choice('fel', numberFaults);
  const { kind, birthDate, sex, ...found } = number.ok
    ? number.value
    : { number: '', kind: 'personal', birthDate: today, sex: 'woman' };
  return read.done({ fault, number: found.number, number_kind: kind, birth_date: birthDate, sex });
};

/** What a representative may be registered to say yes to; whom it is about follows with any of it. */
export const spokenFor = allAreas.filter((area) => area !== 'identity');

/** The box of the form that says yes to an area. */
export const scopeField = (area: Area): string => `far_${area}`;

export const readRepresentative = (typed: Typed, today: PlainDate, birthDate: PlainDate) => {
  const read = reading(typed, today);
  const kind = read.choice('slag', representativeKinds);
  const period = readPeriod(read);
  if (kind === 'custodian') {
    const until = custodyUntil(birthDate, period);
    if (until === undefined) read.wrong('slag', { name: 'of_age' });
    else period.ends_on = until;
  }
  return read.done({
    kind,
    name: read.text('namn', NAME),
    phone: read.phone('telefon'),
    scope: read.text('omfattning', NOTE),
    areas: kind === 'custodian' ? null : spokenFor.filter((area) => typed[scopeField(area)] === 'yes'),
    ...period,
  });
};

/** Custody ends by itself at 18: the last day is the day before the birthday, at the latest. Undefined: the person is of age. */
export const custodyUntil = (
  birthDate: PlainDate,
  { starts_on, ends_on }: { starts_on: PlainDate; ends_on: PlainDate | null },
): PlainDate | undefined => {
  const last = addDays(addYears(birthDate, 18), -1);
  if (starts_on > last) return undefined;
  return ends_on !== null && ends_on < last ? ends_on : last;
};

export const readSchooling = (typed: Typed, today: PlainDate) => {
  const read = reading(typed, today);
  const year = read.optionalChoice('arskurs', schoolYears);
  return read.done({
    school_form: read.choice('skolform', schoolForms),
    school: read.text('skola', NAME),
    programme: read.optionalText('program', NAME),
    school_year: year && Number(year),
    ends_on: read.day('slutar'),
  });
};

export const readWorkplaceLearning = (typed: Typed, today: PlainDate) => {
  const read = reading(typed, today);
  return read.done({
    workplace: read.text('arbetsplats', NAME),
    gave: read.optionalText('gav', NOTE),
    ...readPeriod(read),
  });
};

export const readEntitlement = (typed: Typed, today: PlainDate) => {
  const read = reading(typed, today);
  return read.done({
    entitlement_group: Number(read.choice('grupp', entitlementGroups)),
    decided_on: read.day('beslutad', today),
  });
};

export const readPlacement = (typed: Typed, today: PlainDate, units: readonly string[]) => {
  const read = reading(typed, today);
  return read.done({
    unit_id: read.choice('enhet', units),
    form: read.choice('form', placementForms),
    ...readPeriod(read),
  });
};

/** @param sources what the organisation may hold, or what stands in the row that is corrected */
export const readLivelihood = (typed: Typed, today: PlainDate, sources: readonly LivelihoodSource[]) => {
  const read = reading(typed, today);
  const level = (typed.niva ?? '').trim();
  const percent = /^\d{1,3}$/.test(level) ? Number(level) : Number.NaN;
  if (level !== '' && !(percent >= 1 && percent <= 100)) read.wrong('niva', { name: 'not_a_level' });
  return read.done({
    source: read.choice('kalla', sources),
    level_percent: level === '' ? null : percent,
    ...readPeriod(read),
  });
};

export const readNewContact = (typed: Typed, today: PlainDate, accounts: readonly string[]) => {
  const read = reading(typed, today);
  return read.done({
    account_id: read.choice('person', accounts),
    reason: read.text('skal', NOTE),
    keeps: typed.kvar === 'yes',
  });
};

/** Why something is corrected or protected. */
export const readWhy = (typed: Typed, today: PlainDate, missing: 'why_missing' | 'missing') => {
  const read = reading(typed, today);
  const why = read.optionalText('varfor', NOTE);
  if (why === null) read.wrong('varfor', { name: missing });
  return read.done(why ?? '');
};

/** What was read, and why it changes: everything that is wrong with either. */
export const readWithWhy = <Value>(
  read: Result<Value, Refusals>,
  typed: Typed,
  today: PlainDate,
): Result<{ value: Value; why: string }, Refusals> => {
  const why = readWhy(typed, today, 'why_missing');
  if (read.ok && why.ok) return accept({ value: read.value, why: why.value });
  return refuse({ ...(read.ok ? {} : read.refusal), ...(why.ok ? {} : why.refusal) });
};

/** From and to; both days count, and the end may stay open. */
const readPeriod = (read: ReturnType<typeof reading>) => {
  const starts_on = read.day('fran');
  const ends_on = read.optionalDay('till');
  if (ends_on !== null && ends_on < starts_on) read.wrong('till', { name: 'ends_before_it_starts' });
  return { starts_on, ends_on };
};
