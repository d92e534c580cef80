export type NoteFault =
  | 'notes_missing'
  | 'note_changed'
  | 'note_forged'
  | 'note_unlinked'
  | 'heads_missing'
  | 'heads_otherwise';

/** Where a person's notes in an organisation do not hold: which notes of the chain, by their numbers. */
export interface NoteFinding {
  fault: NoteFault;
  organisationId: string;
  /** Whose notes; none where the whole organisation's are not what was written down. */
  participantId?: string;
  numbers: string;
}

/** One line of the file outside the database: the newest link of every chain of an organisation, as one mark. */
export interface WrittenHeads {
  log: 'note';
  organisationId: string;
  until: string;
  notes: number;
  heads: string;
}

export const headsLine = (heads: WrittenHeads): string => `${JSON.stringify(heads)}\n`;

export const parsedHeads = (value: unknown): WrittenHeads | undefined => {
  const { log, organisationId, until, notes, heads } = (value ?? {}) as Partial<WrittenHeads>;
  const whole =
    log === 'note' &&
    typeof organisationId === 'string' &&
    !Number.isNaN(Date.parse(String(until))) &&
    Number.isInteger(notes) &&
    /^[0-9a-f]{64}$/.test(String(heads));
  return whole ? { log, organisationId, until: until!, notes: notes!, heads: heads! } : undefined;
};
