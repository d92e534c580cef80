import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { EmployerLink } from './links.rules.ts';
import { type Keeping, type OfStay, ofStay } from './links.store.ts';
import type { SheetAnswers, SheetRow } from './sheet.rules.ts';

const rows =
  sql.raw(`select s.employer_sheet_id as id, s.employer_link_id as "linkId", s.shown_to as "shownTo", s.field, s.value, s.said_how as "saidHow",
  s.said_on as "saidOn", s.taken_back_at as "takenBackAt" from employer_sheet s where s.collaboration_id = app.collaboration()`);

/** What has been shown of a stay, and what was taken back, in the order it was said. */
export const listSheet = async (tx: Tx, { participantId, stayId }: OfStay): Promise<SheetRow[]> =>
  (
    await sql<SheetRow>`${rows} and s.participant_id = ${participantId} and s.stay_id = ${stayId} order by s.recorded_at, s.employer_sheet_id`.execute(
      tx,
    )
  ).rows;

/** Through the person's door: what somebody at a workplace can read now, by a link that stands about a stay that has not ended. */
export const listOwnSheet = async (tx: Tx): Promise<SheetRow[]> =>
  (
    await sql<SheetRow>`${rows} and s.taken_back_at is null and app.link_stands(s.collaboration_id, s.employer_link_id, app.now())
      and exists (select from stay t where t.collaboration_id = s.collaboration_id and t.stay_id = s.stay_id and t.ended_on is null and t.ends_on >= app.today())
      order by s.recorded_at, s.employer_sheet_id`.execute(tx)
  ).rows;

/** What two write into the same sheet at once is written one after the other. */
export const lockSheet = async ({ tx }: Pick<Keeping, 'tx'>, linkId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sheet of ${linkId}`}, 0))`.execute(tx);
};

export const insertSheetRow = async (
  keeping: Keeping,
  stay: OfStay,
  { id: linkId, contact }: Pick<EmployerLink, 'id' | 'contact'>,
  id: string,
  said: Omit<SheetAnswers, 'value'> & { value: string },
): Promise<void> => {
  await keeping.tx
    .insertInto('employer_sheet')
    .values({
      ...ofStay(keeping, stay),
      employer_sheet_id: id,
      employer_link_id: linkId,
      shown_to: contact,
      field: said.field,
      value: said.value,
      said_how: said.saidHow,
      said_on: said.saidOn,
      recorded_by: keeping.visitor.accountId,
      recorded_at: keeping.now,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'employer_sheet_id']).doNothing())
    .execute();
};

/** The copy is gone in the same statement; that it was shown, and when it was taken back, stays. */
export const takeBack = async (
  { tx, accountId, now }: { tx: Tx; accountId: string; now: Date },
  id: string,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('employer_sheet')
      .set({ value: '', taken_back_at: now, taken_back_by: accountId })
      .where('employer_sheet_id', '=', id)
      .where('taken_back_at', 'is', null)
      .executeTakeFirst(),
  );

/** The name by which the own file calls the person. */
export const readGivenName = async ({ tx, visitor }: Keeping, participantId: string): Promise<string> => {
  const { given_name } = await tx
    .selectFrom('file')
    .select('given_name')
    .where((where) => where.and({ organisation_id: visitor.organisationId, participant_id: participantId }))
    .executeTakeFirstOrThrow();
  return given_name;
};
