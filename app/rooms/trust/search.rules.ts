import type { PlainDate } from '../../shared/values/dates.ts';
import { type IdentityNumberRefusal, parseIdentityNumber } from '../../shared/values/identity-numbers.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** What casework may be searched by (SoLPuF 2001:637, section 15): name, number or case number, and nothing else. */
export type Search =
  | { by: 'name'; name: string }
  | { by: 'number'; number: string }
  | { by: 'case_number'; caseNumber: string };

export type SearchRefusal = 'empty' | 'too_short' | 'wrong_number' | 'wrong_check_digit';

/** Also what stands in the way of a question outside one's own people. */
export type SearchPeopleRefusal = SearchRefusal | 'reason_missing' | 'too_many_today';

const refusals: Partial<Record<IdentityNumberRefusal, SearchRefusal>> = {
  wrong_check_digit: 'wrong_check_digit',
};

/** Reads what was typed in the one field. `2026-000123` is a case number; other digits are a personal number. */
export const parseSearch = (text: string, today: PlainDate): Result<Search, SearchRefusal> => {
  const typed = text.trim();
  if (typed === '') return refuse('empty');
  if (/^\d{4}-\d{6}$/.test(typed)) return accept({ by: 'case_number', caseNumber: typed });
  if (/\d/.test(typed)) {
    const parsed = parseIdentityNumber(typed, today);
    if (!parsed.ok) return refuse(refusals[parsed.refusal] ?? 'wrong_number');
    return accept({ by: 'number', number: parsed.value.number });
  }
  if (typed.replaceAll(/[^\p{L}]/gu, '').length < 2) return refuse('too_short');
  return accept({ by: 'name', name: typed });
};
