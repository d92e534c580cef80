import { describe, expect, it } from 'vitest';
import type { Tx } from '../app/platform/database.ts';
import { sourcesHeldBy } from '../app/rooms/participants/codes.rules.ts';
import { shippedDefinitions } from '../app/rooms/path/shipped-definitions.rules.ts';
import { addYears } from '../app/shared/values/dates.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';

interface Told {
  /** What somebody of the demo sees. */
  as: <T>(name: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  asOwner: <Row>(query: string) => Promise<Row[]>;
  membershipOf: (name: string) => string;
  today: string;
}

/** Rows about one of those who are counted. */
const ofThem = (alias: string) =>
  `${alias}.collaboration_id = p.collaboration_id and ${alias}.participant_id = p.participant_id`;

/** What must hold of the people of the demo, once it is told. */
export const peopleOfTheDemo = ({ as, asOwner, membershipOf, today }: Told): void => {
  describe('the people', () => {
    it('stand in every step of the five models', async () => {
      const stepsOf = (tx: Tx) =>
        tx
          .selectFrom('way_step as s')
          .innerJoin('way as w', 'w.way_id', 's.way_id')
          .innerJoin('path_version as v', 'v.content_hash', 'w.content_hash')
          .select(['path_key', 'step_key'])
          .where('s.ends_on', 'is', null)
          .where('struck', '=', false)
          .execute();
      const managers = ['Jon Berg', 'Gunnar Brandt', 'Kerstin Ask'];
      const standing = (await Promise.all(managers.map((name) => as(name, stepsOf)))).flat();
      for (const { definition } of shippedDefinitions)
        for (const { key } of definition.steps)
          expect(standing, `${definition.key} ${key}`).toContainEqual({
            path_key: definition.key,
            step_key: key,
          });
    });

    it('are about forty on a way, with one of each kind among them', async () => {
      const onWay = await asOwner<{
        born: string;
        protected: boolean;
        returned: boolean;
        sources: string[];
      }>(
        `select (select min(f.birth_date)::text from file f where ${ofThem('f')}) born,
            exists (select from file f where ${ofThem('f')} and f.protected) protected,
            exists (select from way v where ${ofThem('v')} and v.ended_on is null and v.previous_way_id is not null) returned,
            array(select l.source from livelihood l where ${ofThem('l')} and l.starts_on <= '${today}'
              and (l.ends_on is null or l.ends_on >= '${today}')) sources
          from (select distinct w.collaboration_id, w.participant_id from way w join membership m using (collaboration_id)
            where w.ended_on is null and m.membership_id = '${membershipOf('Jon Berg')}') p`,
      );
      expect(onWay.length).toBeGreaterThanOrEqual(35);
      expect(onWay.length).toBeLessThanOrEqual(45);
      const soon30 = onWay.filter(({ born }) => {
        const day = addYears(born, 30);
        return day > today && day <= addYears(today, 1);
      });
      const paidByFk: readonly string[] = sourcesHeldBy('FK');
      const withoutFk = onWay.filter(
        ({ sources }) => sources.length > 0 && !sources.some((source) => paidByFk.includes(source)),
      );
      expect({
        soon30: soon30.length > 0,
        withoutFk: withoutFk.length > 0,
        protected: onWay.filter((one) => one.protected).length,
        returned: onWay.filter((one) => one.returned).length,
      }).toEqual({ soon30: true, withoutFk: true, protected: 1, returned: 1 });
    });

    it('among them somebody has come back, rests, was corrected and waits for an answer', async () => {
      const seen = await as('Jon Berg', async (tx) => ({
        returned: await tx
          .selectFrom('way')
          .select('return_reason')
          .where('previous_way_id', 'is not', null)
          .execute(),
        paused: await tx.selectFrom('pause').select('reason').where('ends_on', 'is', null).execute(),
        corrected: await tx.selectFrom('correction').select('why').execute(),
        unanswered: await tx.selectFrom('wish').select('told_on').where('answered_at', 'is', null).execute(),
      }));
      expect(seen.returned).toEqual([{ return_reason: 'job_ended' }]);
      expect(seen.paused).toEqual([{ reason: 'long_absence' }]);
      expect(seen.corrected).toHaveLength(1);
      expect(seen.unanswered).toHaveLength(2);
    });

    it('one of them is protected: seen by the contact, not by the manager', async () => {
      const find = (tx: Tx) =>
        tx.selectFrom('file').select('given_name').where('protected', '=', true).execute();
      expect(await as('Sara Holm', find)).toEqual([{ given_name: 'Nora' }]);
      expect(await as('Jon Berg', find)).toEqual([]);
    });

    it('have numbers that nobody is ever given', async () => {
      const everybody = (tx: Tx) => tx.selectFrom('file').select(['number', 'birth_date', 'sex']).execute();
      const names = ['Jon Berg', 'Sara Holm', 'Lotta Palm', 'Fatima Haddad', 'Malin Roos', 'Ylva Storm'];
      const files = (await Promise.all(names.map((name) => as(name, everybody)))).flat();
      expect(files.length).toBeGreaterThan(1000);
      for (const { number, birth_date, sex } of files)
        expect(number).toBe(inventedNumber(birth_date, sex as 'woman' | 'man'));
    });
  });
};
