import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { nameRange } from '../../shared/values/names.ts';
import type { Search } from './search.rules.ts';

export interface Hit {
  participantId: string;
  name: string;
  caseNumber: string;
  birthYear: string;
  organisation: string;
}

/** As many as one reads; more than that, and the search is too wide. */
const mostHits = 50;

/** Finds among one's own people: row security shows no others. The own organisation's file stands for a person who has several. */
export const findPeople = async (tx: Tx, collaborationId: string, search: Search): Promise<Hit[]> => {
  const files = tx
    .selectFrom('file')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.collaboration_id', '=', 'file.collaboration_id')
        .onRef('organisation.organisation_id', '=', 'file.organisation_id'),
    )
    .distinctOn(['file.participant_id'])
    .select([
      'file.participant_id',
      'given_name',
      'family_name',
      'name_key',
      'case_number',
      'birth_date',
      'organisation.short_name',
    ])
    .where('file.collaboration_id', '=', collaborationId)
    .orderBy('file.participant_id')
    .orderBy(sql`file.organisation_id = app.organisation()`, 'desc');
  const found = files.where((file) => {
    if (search.by === 'number') return file('number', '=', search.number);
    if (search.by === 'case_number') return file('case_number', '=', search.caseNumber);
    const { from, to } = nameRange(search.name);
    return file.or([
      file.and([file('name_key', '>=', from), file('name_key', '<', to)]),
      file.and([file('name_key_given', '>=', from), file('name_key_given', '<', to)]),
    ]);
  });
  const rows = await tx
    .selectFrom(found.as('found'))
    .selectAll()
    .orderBy('name_key')
    .limit(mostHits)
    .execute();
  return rows.map((row) => ({
    participantId: row.participant_id,
    name: `${row.given_name} ${row.family_name}`,
    caseNumber: row.case_number,
    birthYear: row.birth_date.slice(0, 4),
    organisation: row.short_name,
  }));
};

export interface Outside {
  unit: string;
  contact: string | null;
}

/** A full number in one's own organisation outside one's own people: unit and contact, logged by the database itself. */
export const findOutside = async (tx: Tx, number: string, reason: string): Promise<Outside | undefined> => {
  const { rows } = await sql<{ unit_name: string; contact: string | null }>`
    select unit_name, contact from app.search_outside(${number}, ${reason})`.execute(tx);
  const [row] = rows;
  return row && { unit: row.unit_name, contact: row.contact };
};
