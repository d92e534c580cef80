import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { CheckInAnswers } from './check-in.rules.ts';
import type { SheetField } from './sheet.rules.ts';
import type { SupportKind, SupportRequest } from './support.rules.ts';
import type { AgreedTimes } from './this-week.rules.ts';

export interface StaffCard {
  name: string;
  phone: string | null;
  picture: string | null;
}

/** One stay as the employer's page shows it. */
export interface ShownStay {
  linkId: string;
  organisationId: string;
  participantId: string;
  stayId: string;
  placeWords: string;
  /** The version of the agreement that holds. */
  version: number;
  /** When somebody there filled in what not all have said yes to yet. */
  filledAt: Date | null;
  times: AgreedTimes | null;
  sheet: Partial<Record<SheetField, string>>;
  staff: StaffCard[];
}

export interface EmployerPage {
  contact: { name: string; phone: string | null };
  /** Whom to call where nobody is shown: who made the link, while they are there. */
  last: { name: string; phone: string | null } | null;
  stays: ShownStay[];
}

interface Found {
  contact: EmployerPage['contact'];
  last: EmployerPage['last'];
  stay: Omit<ShownStay, 'sheet' | 'staff' | 'filledAt'> | null;
  filledAt: Date | null;
  /** None where somebody has left. */
  supervisor: StaffCard | null;
  consultant: StaffCard | null;
}

/** Those who answer for the stay, else whom one reaches last. */
const whomToCall = (staff: readonly (StaffCard | null)[], last: EmployerPage['last']): StaffCard[] => {
  const there = staff.filter((one) => one !== null);
  return there.length > 0 || !last ? there : [{ ...last, picture: null }];
};

/** Everything that the employer's page shows. All of this runs through the employer's door. */
export const readEmployerPage = async (tx: Tx): Promise<EmployerPage> => {
  const { rows } =
    await sql<Found>`select jsonb_build_object('name', p.contact_name, 'phone', p.contact_phone) as contact,
      case when p.maker_name is not null then jsonb_build_object('name', p.maker_name, 'phone', p.maker_phone) end as last,
      case when p.stay_id is not null then jsonb_build_object('linkId', p.employer_link_id, 'organisationId', p.organisation_id,
        'participantId', p.participant_id, 'stayId', p.stay_id, 'version', p.version, 'placeWords', p.place_words, 'times', case when p.days is not null then
          jsonb_build_object('startsOn', p.starts_on, 'endsOn', p.ends_on, 'days', p.days, 'begins', p.begins, 'finishes', p.finishes) end) end as stay,
      p.filled_at as "filledAt",
      case when p.supervisor_name is not null then
        jsonb_build_object('name', p.supervisor_name, 'phone', p.supervisor_phone, 'picture', p.supervisor_picture) end as supervisor,
      case when p.consultant_name is not null then
        jsonb_build_object('name', p.consultant_name, 'phone', p.consultant_phone, 'picture', p.consultant_picture) end as consultant
    from app.employer_page() p`.execute(tx);
  const { rows: said } = await sql<{
    linkId: string;
    field: SheetField;
    value: string;
  }>`select s.employer_link_id as "linkId", s.field, s.value from employer_sheet s`.execute(tx);
  const [first] = rows;
  const { contact, last } = first!;
  return {
    contact,
    last,
    stays: rows.flatMap(({ stay, filledAt, supervisor, consultant }) =>
      stay
        ? [
            {
              ...stay,
              filledAt,
              sheet: Object.fromEntries(
                said.filter(({ linkId }) => linkId === stay.linkId).map(({ field, value }) => [field, value]),
              ),
              staff: whomToCall([supervisor, consultant], last),
            },
          ]
        : [],
    ),
  };
};

/** Whose sheets were shown: the line in the log of reads, in the same transaction. */
export const logEmployerRead = async (tx: Tx, { stays }: EmployerPage): Promise<void> => {
  const people = [...new Set(stays.map(({ participantId }) => participantId))];
  if (people.length > 0) await sql`select app.log_employer_read(${people}::uuid[])`.execute(tx);
};

export const findStaffPicture = async (
  tx: Tx,
  id: string,
): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> } | undefined> =>
  (
    await sql<{
      type: string;
      bytes: Uint8Array<ArrayBuffer>;
    }>`select p.type, p.bytes from app.employer_picture(${id}::uuid) p`.execute(tx)
  ).rows[0];

/** What was asked by the links that are open, the newest first, with who has answered. */
export const listAsked = async (tx: Tx): Promise<SupportRequest[]> =>
  (
    await sql<SupportRequest>`select r.support_request_id as id, r.stay_id as "stayId", r.employer_link_id as "linkId", r.kind,
        r.by_name as "byName", r.phone, r.words, r.asked_at as "askedAt", r.due_on as "dueOn", r.answer, r.answered_at as "answeredAt",
        r.answered_name as "answeredBy"
      from support_request r order by r.asked_at desc, r.support_request_id desc limit 20`.execute(tx)
  ).rows;

export interface EmployerWriting {
  tx: Tx;
  collaborationId: string;
  now: Date;
}

const ofShown = ({ collaborationId }: EmployerWriting, stay: ShownStay) => ({
  collaboration_id: collaborationId,
  organisation_id: stay.organisationId,
  participant_id: stay.participantId,
  stay_id: stay.stayId,
  employer_link_id: stay.linkId,
});

/** The same form sent twice is one request: false the second time. */
export const insertRequest = async (
  writing: EmployerWriting,
  stay: ShownStay,
  asked: { id: string; kind: SupportKind; byName: string; phone: string; words: string; dueOn: string },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await writing.tx
    .insertInto('support_request')
    .values({
      ...ofShown(writing, stay),
      support_request_id: asked.id,
      kind: asked.kind,
      by_name: asked.byName,
      phone: asked.phone,
      words: asked.words,
      asked_at: writing.now,
      due_on: asked.dueOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** A letter to those who keep the stay: of what was asked for, or of a check-in. */
export const tellKeepers = async (
  { tx, now }: EmployerWriting,
  id: string,
  letter: { host: string; subject: string; body: string },
): Promise<void> => {
  await sql`select app.tell_of_request(${id}::uuid, ${letter.host}, ${letter.subject}, ${letter.body}, ${now})`.execute(
    tx,
  );
};

/** The same form sent twice is one check-in: false the second time. */
export const insertCheckIn = async (
  writing: EmployerWriting,
  stay: ShownStay,
  { id, byName, ...said }: CheckInAnswers & { id: string; byName: string },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await writing.tx
    .insertInto('employer_check_in')
    .values({
      ...ofShown(writing, stay),
      employer_check_in_id: id,
      goes: said.goes,
      hours: said.hours,
      guidance: said.guidance,
      wants: said.wants,
      words: said.words ?? '',
      by_name: byName,
      sent_at: writing.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};
