import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OwnSettings } from '../../shared/values/own-settings.ts';

/** Saves how the person whose pages are open wants them to be: one row, the latest choice counts. */
export const saveSettings = async (
  tx: Tx,
  person: { collaborationId: string; participantId: string },
  { textSize, speech, colours, amount, pictures }: Required<OwnSettings>,
): Promise<void> => {
  const chosen = { text_size: textSize, speech, colours, amount, pictures };
  await tx
    .insertInto('person_setting')
    .values({
      collaboration_id: person.collaborationId,
      participant_id: person.participantId,
      ...chosen,
    })
    .onConflict((one) =>
      one
        .columns(['collaboration_id', 'participant_id'])
        .doUpdateSet({ ...chosen, changed_at: sql`app.now()` }),
    )
    .execute();
};
