import type { Body } from '../../../platform/request.ts';
import { asSeen } from '../../../shared/parts/seen-fields.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { demandUnchanged } from '../../participants/parts/two-windows.ts';
import { typedIn } from '../../participants/parts/typed.ts';

type Stands = Readonly<Record<string, string | null | undefined>>;

const asFields = (stands: Stands): Record<string, string> =>
  Object.fromEntries(Object.entries(stands).map(([name, value]) => [name, value ?? '']));

/** What a form about a row begins with: what stands, and that it is what was seen. */
export const startWith = (stands: Stands): Record<string, string> => {
  const fields = asFields(stands);
  return { ...fields, ...asSeen(fields) };
};

/** When a colleague has changed the row meanwhile, the form again with both. */
export const demandStanding = (body: Body, stands: Stands, lang: Lang): Promise<void> =>
  demandUnchanged(typedIn(body), asFields(stands), lang);
