import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import type { OwnPicture } from './own-picture.rules.ts';

type Self = Pick<Visitor, 'accountId' | 'collaborationId'>;

export interface OwnDetails {
  email: string | null;
  phone: string | null;
  pictureId: string | null;
}

/** How those whom one helps reach one, and know one's face. */
export const findOwnDetails = async (tx: Tx, { accountId }: Self): Promise<OwnDetails> => {
  const account = await tx
    .selectFrom('account')
    .select(['email', 'phone'])
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  const picture = await tx
    .selectFrom('account_picture')
    .select('account_picture_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return { ...account, pictureId: picture?.account_picture_id ?? null };
};

/** @param before what stood when the form was opened: another window's number is not written over */
export const updateOwnPhone = async (
  tx: Tx,
  { accountId }: Self,
  before: string | null,
  phone: string | null,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('account')
      .set({ phone })
      .where('account_id', '=', accountId)
      .where(sql<boolean>`phone is not distinct from ${before}`)
      .executeTakeFirst(),
  );

/** The picture itself, for whoever the door shows it to. */
export const findPicture = async (tx: Tx, pictureId: string): Promise<OwnPicture | undefined> => {
  const found = await tx
    .selectFrom('account_picture')
    .select(['type', 'bytes'])
    .where('account_picture_id', '=', pictureId)
    .executeTakeFirst();
  return found && { type: found.type as OwnPicture['type'], bytes: new Uint8Array(found.bytes) };
};

/** Gone for good: it is of the member's own face, and stands in nobody's file. */
export const deletePicture = async (tx: Tx, pictureId: string): Promise<void> => {
  const { numDeletedRows } = await tx
    .deleteFrom('account_picture')
    .where('account_picture_id', '=', pictureId)
    .executeTakeFirst();
  updatedOne({ numUpdatedRows: numDeletedRows });
};

export const insertPicture = async (
  tx: Tx,
  { accountId, collaborationId }: Self,
  { type, bytes }: OwnPicture,
): Promise<void> => {
  await tx
    .insertInto('account_picture')
    .values({
      collaboration_id: collaborationId,
      account_picture_id: newId(),
      account_id: accountId,
      type,
      bytes: Buffer.from(bytes),
    })
    .execute();
};
