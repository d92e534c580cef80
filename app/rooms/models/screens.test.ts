import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postForm, signIn } from '../../../tests/sign-in.ts';
import { asSystem } from '../../platform/database.ts';
import { contentHash } from '../path/content-hash.rules.ts';
import type { PathDefinition } from '../path/definition.rules.ts';
import { asJson, checked, exampleDefinition, exampleTransition, shipped } from '../path/examples.testing.ts';
import { openScreens } from '../path/screens.testing.ts';
import { checkUsedPaths } from '../path/ship-paths.ts';
import { shortHash } from './models.rules.ts';

const source = { mark: 'T', ref: 'example' } as const;
const first = checked(exampleDefinition());
const [talk, practice] = first.steps;
/** The next version: the course is gone, the talk asks for a goal and has a normal time. */
const second = checked(
  exampleDefinition({
    version: '2',
    steps: [
      { ...talk!, normalDays: { max: 30, source } },
      { ...practice!, key: 'workplace' },
    ],
    transitions: [
      exampleTransition('forward', 'talk', 'workplace', { needs: [{ name: 'work_goal', source }] }),
      exampleTransition('exit', 'workplace', 'studies', { effects: [{ name: 'end_day_activity', source }] }),
      exampleTransition('exit', 'talk', 'stays'),
    ],
  }),
);
const pageOf = (definition: PathDefinition) => `/modeller/${shortHash(contentHash(definition))}`;

let screens: Awaited<ReturnType<typeof openScreens>>;
let cookie: string;
beforeAll(async () => {
  screens = await openScreens([shipped('malmo')]);
  cookie = await signIn(screens.app, screens.world.members.modelManager!);
});
afterAll(() => screens?.close());

const uploadText = async (text: string, who = cookie) => {
  const form = new FormData();
  form.set('fil', new File([text], 'modell.json', { type: 'application/json' }));
  const answer = await postForm(screens.app, '/modeller/ny', form, who);
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
};
const upload = (json: unknown) => uploadText(JSON.stringify(json));
const see = (path: string, key = 'modelManager') => screens.get(key, path);
const send = (path: string, typed: Record<string, string | string[]>) =>
  screens.send('modelManager', path, typed);

describe('a model from a file', () => {
  test('is kept, not in use, and shown with its picture and tables', async () => {
    const answer = await upload(first);
    expect(answer).toMatchObject({ status: 303, to: `${pageOf(first)}?ny` });
    const { text } = await see(answer.to!);
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
    const answer = await upload(turned);
    expect(answer).toMatchObject({ status: 303, to: `${pageOf(first)}?fanns` });
    expect((await see(answer.to!)).text).toContain('Filen är redan uppladdad. Inget har ändrats.');
  });

  test('other content under the same version is refused', async () => {
    const other = asJson(first);
    other.steps[0].normalDays = { max: 9, source };
    const refused = await upload(other);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Modellen har redan en version 1 med ett annat innehåll.');
  });

  test('all faults are shown at once, each with its place, and nothing is kept', async () => {
    const wrong = asJson(exampleDefinition({ version: '9' }));
    delete wrong.steps[1].holder;
    wrong.transitions[0].needs = [{ name: 'magi', source }];
    wrong.transitions[1].to = 'borta';
    wrong.steps.push({ ...asJson(practice), key: 'ensam', label: '8' });
    const refused = await upload(wrong);
    expect(refused.status).toBe(422);
    for (const sentence of [
      'Filen har 4 fel. Den är inte uppladdad.',
      'steps[1].holder',
      'Steget saknar den som har bollen.',
      'Det finns inget villkor, ingen varning och ingen effekt som heter magi.',
      'Det finns inget steg som heter borta.',
      'Ingen förflyttning leder till steget ensam.',
    ])
      expect(refused.text).toContain(sentence);
    expect((await see('/modeller')).text).not.toContain('Exempel (9)');
  });

  test.each([
    ['no file', '', 'Välj en fil.'],
    ['no JSON', 'hej', 'Filen är inte skriven som JSON.'],
    ['too large', ' '.repeat(1024 * 1024 + 1), 'Filen är större än 1 MB.'],
  ])('%s', async (_, text, sentence) => {
    const refused = await uploadText(text);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
  });

  test('the next version is compared with the one before', async () => {
    const { to } = await upload(second);
    const { text } = await see(to!);
    expect(text).toContain('Jämfört med Exempel (1)');
    expect(text).toContain('högst 30 dagar');
    const compared = await see(
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
    const { text } = await see(`${pageOf(second)}/fil`, 'consultant');
    expect(contentHash(JSON.parse(text))).toBe(contentHash(second));
    expect((await upload(JSON.parse(text))).to).toContain('?fanns');
  });
});

describe('an approval', () => {
  const typed = {
    grupp: 'Styrgruppen',
    datum: '2026-11-20',
    egen: 'Två från brukarrådet\n\n',
    andra: 'FSF\nASF',
  };
  test.each([
    [{ grupp: '' }, 'Skriv vilken grupp som beslutade.'],
    [{ datum: '2026-12-20' }, 'Datumet ligger i framtiden.'],
    [{ egen: '', andra: ' ' }, 'Skriv minst en som var med.'],
  ])('%j is refused', async (wrong, sentence) => {
    const refused = await send(`${pageOf(first)}/godkann`, { ...typed, ...wrong });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
  });

  test('says which group, when, and who with own experience took part', async () => {
    expect(await send(`${pageOf(first)}/godkann`, typed)).toMatchObject({ status: 303, to: pageOf(first) });
    const { text } = await see('/modeller', 'consultant');
    expect(text).toContain('Godkänd av Styrgruppen 20 november 2026');
    expect(text).toContain('Med egen erfarenhet: Två från brukarrådet');
  });

  test('is withdrawn visibly, with why', async () => {
    const { text } = await see(pageOf(first));
    const address = /href="(\/modeller\/[0-9a-f]+\/godkann\/[0-9a-f-]+)"/.exec(text)![1]!;
    expect((await send(address, { varfor: '' })).status).toBe(422);
    expect(await send(address, { varfor: 'Fel dag' })).toMatchObject({ status: 303 });
    const after = (await see(pageOf(first))).text;
    expect(after).toMatch(/<s>Godkänd av Styrgruppen 20 november 2026<\/s>.*Därför att: Fel dag/s);
    expect(after).toContain('Förslag, inte godkänd');
    expect((await see(address)).status).toBe(404);
  });
});

describe('use for new ways', () => {
  test('without an approval the model manager says why', async () => {
    const refused = await send(`${pageOf(first)}/bruk`, { varfor: '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Versionen är inte godkänd. Skriv varför den ändå tas i bruk.');
    expect(await send(`${pageOf(first)}/bruk`, { varfor: 'Prov i höst' })).toMatchObject({ status: 303 });
    const { text } = await see(pageOf(first), 'consultant');
    expect(text).toMatch(/Togs i bruk av Prov modelManager.*Därför att: Prov i höst/s);
  });

  test('of two windows one goes through', async () => {
    const again = await screens.post('modelManager', `${pageOf(first)}/bruk`, {
      borja: 'ja',
      varfor: 'Igen',
    });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Någon har redan gjort det.');
  });

  test('an approved version needs no reason, and can be put aside', async () => {
    await send(`${pageOf(second)}/godkann`, {
      grupp: 'Styrgruppen',
      datum: '2026-11-20',
      egen: 'Brukarrådet',
    });
    expect(await send(`${pageOf(second)}/bruk`, { varfor: '' })).toMatchObject({ status: 303 });
    const person = await screens.person();
    const choices = await see(`/deltagare/${person}/vag/starta`, 'consultant');
    expect(choices.text).toContain('Välj modell: Exempel (2)');
    expect(choices.text.match(/Modellen är inte godkänd av någon än/g)).toHaveLength(2);
    expect(await send(`${pageOf(second)}/bruk`, { varfor: 'Inte nu' })).toMatchObject({ status: 303 });
    expect((await see(`/deltagare/${person}/vag/starta`, 'consultant')).text).not.toContain('Exempel (2)');
    await send(`${pageOf(second)}/bruk`, { varfor: '' });
  });

  test('an uploaded version is asked at the start whether this program can walk it', async () => {
    expect(await asSystem(screens.database, checkUsedPaths)).toEqual([]);
    await screens.database.script(
      `update path_version set body = jsonb_set(body, '{transitions,0,needs}', '[{"name": "gone_need", "source": {"mark": "T", "ref": "x"}}]')
        where content_hash = '${contentHash(first)}'`,
    );
    expect(await asSystem(screens.database, checkUsedPaths)).toMatchObject([
      { path: 'example', version: '1', what: 'gone_need' },
    ]);
    await screens.database.script(
      `update path_version set body = '${JSON.stringify(first)}' where content_hash = '${contentHash(first)}'`,
    );
  });
});

describe('a published move', () => {
  const address = `${pageOf(second)}/flytt?fran=${shortHash(contentHash(first))}`;
  const chosen = { 'steg-talk': 'talk', 'steg-practice': 'workplace', 'steg-course': '-' };

  test('begins with what kept its key, and asks for the rest', async () => {
    const { text } = await see(address);
    expect(text).toMatch(/<option value="talk" selected="">1 talk/);
    const asked = await see(`${address}&steg-talk=talk`);
    expect(asked.text).toContain('Steget practice är inte bestämt.');
    expect(asked.text).not.toContain('Publicera flytten');
  });

  test('shows what changes before it is published', async () => {
    const { text } = await see(`${address}&${new URLSearchParams(chosen)}`);
    expect(text).toMatch(/talk → talk.*Normal tid.*högst 30 dagar.*Personen har ett mål om arbete/s);
    expect(text).toContain('Steget course finns inte kvar. Den som är där stannar i den gamla modellen.');
  });

  test.each([
    [
      'to a step that is gone',
      { 'steg-practice': 'practice' },
      'leder till practice, som inte finns i den nya modellen',
    ],
    ['of a step that is forgotten', { 'steg-course': '' }, 'Steget course är inte bestämt'],
  ])('%s is refused', async (_, wrong, sentence) => {
    const refused = await screens.post('modelManager', address, { ...chosen, ...wrong });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
  });

  test('is published, replaced and withdrawn', async () => {
    for (const course of ['-', '-'])
      expect(await screens.post('modelManager', address, { ...chosen, 'steg-course': course })).toMatchObject(
        {
          status: 303,
          to: pageOf(second),
        },
      );
    const { text } = await see(pageOf(second));
    expect(text.match(/publicerad av Prov modelManager/g)).toHaveLength(1);
    const button = /action="(\/modeller\/[^"]+\/ta-tillbaka)"/.exec(text)![1]!;
    expect(await screens.post('modelManager', button, {})).toMatchObject({ status: 303 });
    expect((await see(pageOf(second))).text).toContain('Ingen flytt till den här versionen är publicerad.');
    expect((await screens.post('modelManager', button, {})).status).toBe(404);
  });
});

describe('who', () => {
  test.each(['consultant', 'manager', 'analyst', 'fkOfficer'])(
    '%s reads and changes nothing',
    async (key) => {
      expect((await see('/modeller', key)).text).not.toContain('Ladda upp en modell');
      const page = await see(pageOf(first), key);
      expect(page.status).toBe(200);
      expect(page.text).not.toMatch(/Registrera ett godkännande|Ta ur bruk|Bestäm flytten/);
      for (const path of ['/modeller/ny', `${pageOf(first)}/godkann`, `${pageOf(first)}/bruk`])
        expect((await see(path, key)).status, path).toBe(403);
      const posted = await screens.post(key, `${pageOf(first)}/bruk`, { borja: 'nej' });
      expect(posted.status).toBe(403);
    },
  );

  test('the administrator has no models', async () => {
    expect((await see('/modeller', 'administrator')).status).toBe(403);
  });

  test.each(['/modeller/0123456789abcdef', '/modeller/x', '/modeller/0123456789abcdef/fil'])(
    '%s is nowhere',
    async (path) => {
      expect((await see(path)).status).toBe(404);
    },
  );

  test('every write has left its line', async () => {
    const { rows } = await screens.database.handle.transaction().execute(async (tx) => {
      const { sql } = await import('kysely');
      await sql`reset role`.execute(tx);
      return sql<{
        table_name: string;
      }>`select distinct table_name::text from write_log where table_name like 'model%' or table_name = 'collaboration_path' order by 1`.execute(
        tx,
      );
    });
    expect(rows.map(({ table_name }) => table_name)).toEqual([
      'collaboration_path',
      'model_approval',
      'model_mapping',
      'model_use',
    ]);
  });
});
