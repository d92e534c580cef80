import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { contentHash } from '../path/content-hash.rules.ts';
import { asJson, exampleDefinition } from '../path/examples.testing.ts';
import { addressOf, first, openAsModelManager, second } from './managing.testing.ts';
import { shortHash } from './models.rules.ts';
import { uploadModel } from './upload-model.ts';

const source = { mark: 'T', ref: 'example' } as const;

let screens: Awaited<ReturnType<typeof openAsModelManager>>;
beforeAll(async () => {
  screens = await openAsModelManager();
});
afterAll(() => screens?.close());

describe('a model from a file', () => {
  test('is kept, not in use, and shown with its picture and tables', async () => {
    const answer = await screens.upload(first);
    expect(answer).toMatchObject({ status: 303, to: `${addressOf(first)}?ny` });
    const { text } = await screens.see(answer.to!);
    expect(text).toContain('Modellen är uppladdad. Den är inte i bruk än');
    expect(text).toContain('Förslag, inte godkänd');
    expect(
      text.match(/<svg class="chart" role="img" aria-label="Bild av Exempel \(1\): 3 steg och 2 utgångar/g),
    ).toHaveLength(2);
    expect(text).toMatch(/Tillbaka till 1 talk<\/text>/);
    expect(text).toContain('kan pågå vid sidan av talk, practice.');
    expect(text).toContain(
      'Filen säger själv: godkänd av Styrgruppen 15 januari 2026. Med var Brukarrådet (egen erfarenhet)',
    );
  });

  test('the same file again changes nothing and says so, also with its fields in another order', async () => {
    const turned = Object.fromEntries(Object.entries(asJson(first)).reverse());
    const answer = await screens.upload(turned);
    expect(answer).toMatchObject({ status: 303, to: `${addressOf(first)}?fanns` });
    expect((await screens.see(answer.to!)).text).toContain('Filen är redan uppladdad. Inget har ändrats.');
  });

  test('other content under the same version is refused', async () => {
    const other = asJson(first);
    other.steps[0].normalDays = { max: 9, source };
    const refused = await screens.upload(other);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Modellen har redan en version 1 med ett annat innehåll.');
  });

  test('two who bring a version in at once wait for each other: the lock is held until the end', async () => {
    const { accountId } = screens.world.members.modelManager!;
    const { collaborationId } = screens.world;
    const bytes = new TextEncoder().encode(JSON.stringify(first));
    const locks = await asActor(
      screens.database,
      screens.world.members.modelManager!,
      testDay,
      async (tx) => {
        const held = async () => {
          const { rows } = await sql<{ id: string }>`select classid || ' ' || objid as id from pg_locks
          where locktype = 'advisory' and pid = pg_backend_pid() and granted`.execute(tx);
          return rows.map(({ id }) => id);
        };
        const before = await held();
        await uploadModel({ tx, who: { collaborationId, accountId } }, bytes);
        return (await held()).filter((id) => !before.includes(id));
      },
    );
    expect(locks).toHaveLength(1);
  });

  test('all faults are shown at once, each with its place, and nothing is kept', async () => {
    const wrong = asJson(exampleDefinition({ version: '9' }));
    delete wrong.steps[1].holder;
    wrong.transitions[0].needs = [{ name: 'magi', source }];
    wrong.transitions[1].to = 'borta';
    wrong.steps.push({ ...first.steps[1], key: 'ensam', label: '8' });
    const refused = await screens.upload(wrong);
    expect(refused.status).toBe(422);
    for (const sentence of [
      'Filen har 3 fel. Den är inte uppladdad. I tabellen står 1 till, som kan bero på ett namn som inte finns.',
      'steps[1].holder',
      'Steget saknar den som har bollen.',
      'Det finns inget villkor, ingen varning och ingen effekt som heter magi.',
      'Det finns inget steg som heter borta.',
      'Ingen förflyttning leder till steget ensam. Det kan bero på ett fel ovan.',
    ])
      expect(refused.text).toContain(sentence);
    expect((await screens.see('/modeller')).text).not.toContain('Exempel (9)');
  });

  test.each([
    ['no file', '', 'Välj en fil.'],
    ['no JSON', 'hej', 'Filen är inte skriven som JSON.'],
    ['too large', ' '.repeat(1024 * 1024 + 1), 'Filen är större än 1 MB.'],
  ])('%s', async (_, text, sentence) => {
    const refused = await screens.uploadText(text);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
  });

  test('the next version is compared with the one before', async () => {
    const { to } = await screens.upload(second);
    const { text } = await screens.see(to!);
    expect(text).toContain('Jämfört med Exempel (1)');
    expect(text).toContain('högst 30 dagar');
    const compared = await screens.see(
      `/modeller/jamfor?fran=${shortHash(contentHash(first))}&till=${shortHash(contentHash(second))}`,
      'consultant',
    );
    expect(compared.text).toMatch(/Nytt<\/h3><details[^>]*><summary>2 practice<\/summary>/);
    expect(compared.text).toMatch(
      /Borttaget<\/h3>.*<summary>2 practice<\/summary>.*<summary>2b course<\/summary>/s,
    );
    expect(compared.text).toContain('Personen har ett mål om arbete.');
  });

  test('comes back as the same file', async () => {
    const { text } = await screens.see(`${addressOf(second)}/fil`, 'consultant');
    expect(contentHash(JSON.parse(text))).toBe(contentHash(second));
    expect((await screens.upload(JSON.parse(text))).to).toContain('?fanns');
  });
});
