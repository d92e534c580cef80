import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Stay } from '../places/stays.rules.ts';
import { type EmployerLink, linkState } from './links.rules.ts';
import { type SheetAnswers, sheetValue } from './sheet.rules.ts';
import { insertSheetRow, listSheet, lockSheet, readGivenName, takeBack } from './sheet.store.ts';

type Showing = Pick<Visit, 'tx' | 'visitor' | 'now'>;

/** Writes into the sheet what the person has said yes to, in place of what stood in that field. The same form sent twice is one yes. */
export const showField = async (
  showing: Showing,
  participantId: string,
  stay: Stay,
  link: EmployerLink,
  id: string,
  said: SheetAnswers,
): Promise<Result<void, 'words_missing' | 'link_over'>> => {
  if (linkState(link, showing.now) !== 'open') return refuse('link_over');
  const first_name = await readGivenName(showing, participantId);
  const value = sheetValue(said, { first_name, tasks: stay.what });
  if (value === undefined) return refuse('words_missing');
  await lockSheet(showing, link.id);
  const ofStay = { participantId, stayId: stay.id };
  const stood = (await listSheet(showing.tx, ofStay)).filter(({ linkId }) => linkId === link.id);
  if (stood.some((row) => row.id === id)) return accept(undefined);
  const { tx, now, visitor } = showing;
  for (const row of stood)
    if (row.field === said.field && !row.takenBackAt)
      await takeBack({ tx, now, accountId: visitor.accountId }, row.id);
  await insertSheetRow(showing, ofStay, link, id, { ...said, value });
  return accept(undefined);
};
