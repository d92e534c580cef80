import type { Context } from 'hono';
import { typedTexts } from '../shared/parts/typed.texts.ts';
import { timeInWords } from '../shared/values/dates.ts';
import { draftActs, draftFields } from '../shared/values/draft-fields.ts';
import type { AppEnv, Body } from './app-env.ts';
import { asSystem } from './database.ts';
import { draftVersion, keepDraft } from './drafts.store.ts';
import { Unprocessable } from './outcomes-of-requests.ts';
import type { DraftOwner } from './visit.ts';

/** More than all the fields of any form together may hold. */
const LONGEST = 1_000_000;

/**
 * Answers a form that asks to be kept as the writer's draft, or to be thrown away, and no other: the page's script gets data,
 * and whoever has no script comes back to the form.
 * @param drop takes the draft away
 */
export const answerDraft = async (
  c: Context<AppEnv>,
  owner: DraftOwner,
  form: string,
  body: Body,
  drop: () => Promise<void>,
): Promise<Response | undefined> => {
  const asked = body.text(draftFields.act);
  if (asked === draftActs.drop) await drop();
  else if (asked !== draftActs.keep) return undefined;
  else {
    const kept = await keep(c, owner, form, body);
    if (c.req.header('accept')?.includes('application/json'))
      return 'version' in kept
        ? c.json({ ...kept, time: timeInWords(c.get('application').clock()) })
        : c.json({}, 409);
    if (!('version' in kept)) throw new Unprocessable({ '': kept.refusal }, kept.values);
  }
  return c.redirect(form, 303);
};

type Kept = { version: number } | { refusal: string; values?: Body['values'] };

const keep = async (
  c: Context<AppEnv>,
  owner: DraftOwner,
  form: string,
  { values, text }: Body,
): Promise<Kept> => {
  const t = typedTexts[c.get('lang')];
  if (JSON.stringify(values).length > LONGEST) return { refusal: t.draftTooLong };
  const seen = Number.parseInt(text(draftFields.version), 10) || 0;
  return asSystem(c.get('application').database, async (tx): Promise<Kept> => {
    const version = await keepDraft(tx, owner, form, values, seen);
    if (version !== undefined) return { version };
    const standing = await draftVersion(tx, owner, form);
    return {
      refusal: t.draftElsewhere,
      values: { ...values, [draftFields.version]: String(standing ?? 0) },
    };
  });
};
