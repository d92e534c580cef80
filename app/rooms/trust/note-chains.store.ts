import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { NoteFault, NoteFinding, WrittenHeads } from './note-chains.rules.ts';
import { rangesInWords } from './seals.rules.ts';

/** Where the chains of notes do not hold, told by the database alone. All of this runs through the door of sealing. */
export const noteFindings = async (tx: Tx): Promise<NoteFinding[]> => {
  const { rows } = await sql<{ o: string; p: string; fault: NoteFault; numbers: string }>`
    select organisation_id as o, participant_id as p, fault, numbers::text from app.verify_notes()`.execute(
    tx,
  );
  return rows.map(({ o, p, fault, numbers }) => ({
    fault,
    organisationId: o,
    participantId: p,
    numbers: rangesInWords(numbers),
  }));
};

/** The newest links of the chains as they stood at a moment, one mark for each organisation that has notes. */
export const noteHeads = async (tx: Tx, until: Date): Promise<WrittenHeads[]> => {
  const { rows } = await sql<{ organisationId: string; notes: number; heads: string }>`
    select organisation_id as "organisationId", notes, heads from app.note_heads(${until})`.execute(tx);
  return rows.map((row) => ({ log: 'note', until: until.toISOString(), ...row }));
};
