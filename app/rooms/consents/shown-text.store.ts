import type { Tx } from '../../platform/database.ts';
import type { Recorder } from './consents.rules.ts';
import type { ShownText } from './shown-text.rules.ts';

/** Keeps the very text that is shown; one that stands already is the same, since its content names it. */
export const keepShownText = async (tx: Tx, who: Recorder, text: ShownText): Promise<string> => {
  await tx
    .insertInto('consent_text')
    .values({
      collaboration_id: who.collaborationId,
      content_hash: text.hash,
      version: text.version,
      lang: text.lang,
      body: text.body,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'content_hash']).doNothing())
    .execute();
  return text.hash;
};

export const findShownText = async (tx: Tx, hash: string): Promise<ShownText | undefined> => {
  const found = await tx
    .selectFrom('consent_text')
    .select(['version', 'lang', 'body', 'content_hash as hash'])
    .where('content_hash', '=', hash)
    .executeTakeFirst();
  return found as ShownText | undefined;
};
