import { type OwnSettings, usualSettings } from '../shared/values/own-settings.ts';
import type { Tx } from './database.ts';

/** How the person whose pages are open wants them to be. */
export const findOwnSettings = async (tx: Tx): Promise<OwnSettings> => {
  const row = await tx
    .selectFrom('person_setting')
    .select(['text_size', 'speech', 'colours', 'amount', 'pictures'])
    .executeTakeFirst();
  if (!row) return usualSettings;
  const { text_size, pictures, ...others } = row;
  return {
    ...(others as Pick<OwnSettings, 'speech' | 'colours' | 'amount'>),
    textSize: text_size as OwnSettings['textSize'],
    pictures,
  };
};
