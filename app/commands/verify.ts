import path from 'node:path';
import { StartRefused, type Storage, sealFileOf, storageOf } from '../platform/configuration.ts';
import { hasDatabase } from '../platform/data-folder.ts';
import { asSealing } from '../platform/database.ts';
import { pendingMigrations } from '../platform/migrate.ts';
import { openStorage } from '../platform/open-storage.ts';
import type { NoteFault, NoteFinding } from '../rooms/trust/note-chains.rules.ts';
import type { SealFault, SealFinding } from '../rooms/trust/seals.rules.ts';
import { type Verification, verifyLogs } from '../rooms/trust/verify-logs.ts';
import { momentInWords } from '../shared/values/dates.ts';
import type { Command } from './command.ts';

const sentences: Record<SealFault, (seal: number | null, ids: string) => string> = {
  seals_missing: (seal, ids) => `sigill ${ids} saknas före sigill ${seal}`,
  seal_changed: (seal) => `sigill ${seal} är ändrat`,
  link_broken: (seal) => `sigill ${seal} hänger inte ihop med det före`,
  rows_missing: (seal, ids) => `sigill ${seal}: rader är borttagna: ${ids}`,
  rows_changed: (seal, ids) => `sigill ${seal}: rader är ändrade: ${ids}`,
  rows_unsealed: (_, ids) =>
    `rader som inget sigill täcker (tillagda i efterhand, eller så saknas sigillet): ${ids}`,
  written_otherwise: (seal) => `sigill ${seal} i databasen är inte det som skrevs ner utanför den`,
  line_unreadable: (_, ids) => `rad ${ids} i filen med sigill går inte att läsa`,
};

const names: Record<SealFinding['log'], string> = {
  read_log: 'Läsloggen',
  write_log: 'Skrivloggen',
  refusal_log: 'Loggen över avslag',
  file: 'Filen',
};

const noteSentences: Record<NoteFault, (numbers: string) => string> = {
  notes_missing: (numbers) => `anteckning ${numbers} saknas`,
  note_changed: (numbers) => `anteckning ${numbers} eller en bilaga till den är ändrad`,
  note_forged: (numbers) => `anteckning ${numbers} har en länk som inte stämmer`,
  note_unlinked: (numbers) => `anteckning ${numbers} hänger inte ihop med den före`,
  heads_missing: (numbers) => `anteckningar som fanns ${numbers} saknas`,
  heads_otherwise: (numbers) =>
    `anteckningarna är inte de som fanns ${numbers} och skrevs ner utanför databasen`,
};

const asNoteLine = ({ fault, organisationId, participantId, numbers }: NoteFinding) =>
  `Personakterna, organisation ${organisationId}${participantId ? `, person ${participantId}` : ''}: ${noteSentences[fault](numbers)}`;

const asLine = ({ log, fault, seal, ids }: SealFinding) => `${names[log]}: ${sentences[fault](seal, ids)}`;

const reported = ({ sealed, compared }: Verification): string[] => [
  ...sealed.map(
    ({ log, number, sealedAt, rowCount }) =>
      `${names[log]}: ${number} sigill över ${rowCount} rader, det senaste ${momentInWords(sealedAt, 'sv')}`,
  ),
  ...(sealed.length === 0 ? ['Inget är förseglat ännu.'] : []),
  compared === undefined
    ? 'Det finns ingen fil med sigill att jämföra med. Då syns inte om de senaste sigillen har tagits bort.'
    : `Jämfört med ${compared} sigill som skrivits ner utanför databasen.`,
];

/** `npm run verify`: whether the chain of each log and of each person's notes holds, and where it does not. Ends with 1 when it does not. */
export const verify = async ({ env, say }: Command): Promise<void> => {
  const where: Storage = storageOf(env) ?? { folder: './data' };
  if ('folder' in where && !hasDatabase(path.resolve(where.folder)))
    throw new StartRefused(`Det finns ingen databas i ${path.resolve(where.folder)}.`);
  const storage = await openStorage(where);
  try {
    if ((await pendingMigrations(storage.database)).length > 0)
      throw new StartRefused('Databasen är inte av den här versionen. Kör "npm run upgrade" först.');
    const found = await asSealing(storage.database, (tx) =>
      verifyLogs(tx, new Date(), sealFileOf(env, where)),
    );
    for (const line of reported(found)) say(line);
    const lines = [...found.findings.map(asLine), ...found.notes.map(asNoteLine)];
    if (lines.length > 0)
      throw new StartRefused(`Det här håller inte:\n${lines.map((line) => `  - ${line}`).join('\n')}`);
    say('Loggarna håller.');
    say('Anteckningarna i personakterna håller.');
  } finally {
    await storage.close();
  }
};
