import { shadowOnly } from './decoy-rows.ts';
import type { FunctionCall } from './function-calls.ts';
import { particularRows } from './function-world.ts';
import { type OwnReader, ownReaders, throughDoor } from './own-readers.ts';
import { idOf, personOf } from './people.ts';
import type { Asked } from './review-calls.ts';
import type { NewRow } from './rows.ts';
import type { AccessWorld } from './world.ts';

const listed = (columns: string, from: string) =>
  `select string_agg(concat_ws(' ', ${columns}), ',' order by ${columns}) from ${from}`;

const { id: another } = personOf('contact of consultant');

/** What everybody who comes through the person's door asks: of sharing, of one's own and of another's, of who has looked and who helps. */
export const ownCalls = (access: AccessWorld): FunctionCall[] => {
  const rows = [...access.rows, ...particularRows(access.ids)];
  return ownReaders.flatMap((reader) => callsOf(access, rows, reader));
};

const callsOf = (access: AccessWorld, rows: NewRow[], reader: OwnReader): FunctionCall[] => {
  const { ids } = access;
  const about = rows.filter(({ values }) =>
    [reader.person.id, another].includes(String(values.participant_id)),
  );
  const keys = (table: string) => [
    ...about.filter((row) => row.table === table).map(({ values }) => String(values[`${table}_id`])),
    shadowOnly.consent,
  ];
  const newIds = `'${idOf('own answer')}'::uuid, '${idOf('own consent')}'::uuid`;
  const answer = (yes: boolean, chosen: string): Asked[number] => [
    `select app.answer_consent_request($1::uuid, ${yes}, '{${chosen}}', ${newIds})`,
    keys('consent_request'),
  ];
  const asked: Record<string, Asked> = {
    own_shares: [[listed('area, from_id, to_id, basis, starts_on, last_day', 'app.own_shares()'), ['-']]],
    own_reads: [[listed('organisation, act, purpose, times', 'app.own_reads()'), ['-']]],
    own_occasions: [[listed('occasion_id, number, modules', 'app.own_occasions()'), ['-']]],
    own_forums: [[listed('forum_id, name, responsible', 'app.own_forums()'), ['-']]],
    own_task_photos: [[listed('stay_id, task, photo_id, words', 'app.own_task_photos()'), ['-']]],
    own_task_photo: [
      [
        "select string_agg(kind || length(bytes), ',') from app.own_task_photo($1::uuid)",
        [idOf('entry_task_photo fsf'), idOf('entry_task_photo removed')],
      ],
    ],
    own_contacts: [[listed('organisation, name', 'app.own_contacts()'), ['-']]],
    answers_to: [['select app.answers_to($1::uuid)::text', Object.values(ids.organisations)]],
    take_yes_back: ['null', "'step'", "'identity'", "'work'"].map((area) => [
      `select app.take_yes_back($1::uuid, ${area}, '${idOf('own answer')}'::uuid)::text`,
      keys('consent'),
    ]),
    answer_consent_request: [answer(false, ''), answer(true, ''), answer(true, 'step'), answer(true, 'plan')],
  };
  const { door } = throughDoor(access, reader);
  return Object.entries(asked).flatMap(([name, questions]) =>
    questions.map(([statement, given]) => ({ name, door, statement, arguments: given })),
  );
};
