import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { asSystem } from '../../platform/database.ts';
import { contentHash } from '../path/content-hash.rules.ts';
import { checkUsedPaths } from '../path/ship-paths.ts';
import { addressOf, first, openAsModelManager, second } from './managing.testing.ts';
import { shortHash } from './models.rules.ts';

let screens: Awaited<ReturnType<typeof openAsModelManager>>;
beforeAll(async () => {
  screens = await openAsModelManager();
  await screens.upload(first);
  await screens.upload(second);
});
afterAll(() => screens?.close());

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
    const refused = await screens.decide(`${addressOf(first)}/godkann`, { ...typed, ...wrong });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
  });

  test('says which group, when, and who with own experience took part', async () => {
    expect(await screens.decide(`${addressOf(first)}/godkann`, typed)).toMatchObject({
      status: 303,
      to: addressOf(first),
    });
    const { text } = await screens.see('/modeller', 'consultant');
    expect(text).toContain('Godkänd av Styrgruppen 20 november 2026');
    expect(text).toContain('Med egen erfarenhet: Två från brukarrådet');
  });

  test('is withdrawn visibly, with why', async () => {
    const { text } = await screens.see(addressOf(first));
    const address = /href="(\/modeller\/[0-9a-f]+\/godkann\/[0-9a-f-]+)"/.exec(text)![1]!;
    expect((await screens.decide(address, { varfor: '' })).status).toBe(422);
    expect(await screens.decide(address, { varfor: 'Fel dag' })).toMatchObject({ status: 303 });
    const after = (await screens.see(addressOf(first))).text;
    expect(after).toMatch(/<s>Godkänd av Styrgruppen 20 november 2026<\/s>.*Därför att: Fel dag/s);
    expect(after).toContain('Förslag, inte godkänd');
    expect((await screens.see(address)).status).toBe(404);
  });
});

describe('use for new ways', () => {
  test('without an approval the model manager says why', async () => {
    const refused = await screens.decide(`${addressOf(first)}/bruk`, { varfor: '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Versionen är inte godkänd. Skriv varför den ändå tas i bruk.');
    expect(await screens.decide(`${addressOf(first)}/bruk`, { varfor: 'Prov i höst' })).toMatchObject({
      status: 303,
    });
    const { text } = await screens.see(addressOf(first), 'consultant');
    expect(text).toMatch(/Togs i bruk av Prov modelManager.*Därför att: Prov i höst/s);
  });

  test('of two windows one goes through', async () => {
    const again = await screens.post('modelManager', `${addressOf(first)}/bruk`, {
      borja: 'ja',
      varfor: 'Igen',
    });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Någon har redan gjort det.');
  });

  test('an approved version needs no reason, and can be put aside', async () => {
    await screens.decide(`${addressOf(second)}/godkann`, {
      grupp: 'Styrgruppen',
      datum: '2026-11-20',
      egen: 'Brukarrådet',
    });
    expect(await screens.decide(`${addressOf(second)}/bruk`, { varfor: '' })).toMatchObject({ status: 303 });
    const person = await screens.person();
    const choices = await screens.see(`/deltagare/${person}/vag/starta`, 'consultant');
    for (const version of [1, 2]) expect(choices.text).toContain(`Välj modell: Exempel (${version})`);
    expect(choices.text.match(/Modellen är inte godkänd av någon än/g)).toHaveLength(2);
    expect(await screens.decide(`${addressOf(second)}/bruk`, { varfor: 'Inte nu' })).toMatchObject({
      status: 303,
    });
    expect((await screens.see(`/deltagare/${person}/vag/starta`, 'consultant')).text).not.toContain(
      'Exempel (2)',
    );
    await screens.decide(`${addressOf(second)}/bruk`, { varfor: '' });
  });

  test('how many ways are open is told to the model manager only', async () => {
    expect((await screens.see('/modeller')).text).toContain('Pågående vägar');
    expect((await screens.see('/modeller', 'consultant')).text).not.toContain('Pågående vägar');
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
  const address = `${addressOf(second)}/flytt?fran=${shortHash(contentHash(first))}`;
  const chosen = { 'steg-talk': 'talk', 'steg-practice': 'workplace', 'steg-course': '-' };

  test('begins with what kept its key, and asks for the rest', async () => {
    const { text } = await screens.see(address);
    expect(text).toMatch(/<option value="talk" selected="">1 talk/);
    const asked = await screens.see(`${address}&steg-talk=talk`);
    expect(asked.text).toContain('Steget practice är inte bestämt.');
    expect(asked.text).not.toContain('Publicera flytten');
  });

  test('shows what changes before it is published', async () => {
    const { text } = await screens.see(`${address}&${new URLSearchParams(chosen)}`);
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
          to: addressOf(second),
        },
      );
    const { text } = await screens.see(addressOf(second));
    expect(text.match(/publicerad av Prov modelManager/g)).toHaveLength(1);
    const button = /action="(\/modeller\/[^"]+\/ta-tillbaka)"/.exec(text)![1]!;
    expect(await screens.post('modelManager', button, {})).toMatchObject({ status: 303 });
    expect((await screens.see(addressOf(second))).text).toContain(
      'Ingen flytt till den här versionen är publicerad.',
    );
    expect((await screens.post('modelManager', button, {})).status).toBe(404);
  });
});

describe('who', () => {
  test.each(['consultant', 'manager', 'analyst', 'fkOfficer'])(
    '%s reads and changes nothing',
    async (key) => {
      expect((await screens.see('/modeller', key)).text).not.toContain('Ladda upp en modell');
      const page = await screens.see(addressOf(first), key);
      expect(page.status).toBe(200);
      expect(page.text).not.toMatch(/Registrera ett godkännande|Ta ur bruk|Bestäm flytten/);
      for (const path of ['/modeller/ny', `${addressOf(first)}/godkann`, `${addressOf(first)}/bruk`])
        expect((await screens.see(path, key)).status, path).toBe(403);
      const posted = await screens.post(key, `${addressOf(first)}/bruk`, { borja: 'nej' });
      expect(posted.status).toBe(403);
    },
  );

  test('the administrator has no models', async () => {
    expect((await screens.see('/modeller', 'administrator')).status).toBe(403);
  });

  test.each(['/modeller/0123456789abcdef', '/modeller/x', '/modeller/0123456789abcdef/fil'])(
    '%s is nowhere',
    async (path) => {
      expect((await screens.see(path)).status).toBe(404);
    },
  );

  test('every write has left its line', async () => {
    const rows = await rowsAsOwner<{ table_name: string }>(
      screens.database,
      "select distinct table_name::text from write_log where table_name like 'model%' or table_name = 'collaboration_path' order by 1",
    );
    expect(rows.map(({ table_name }) => table_name)).toEqual([
      'collaboration_path',
      'model_approval',
      'model_mapping',
      'model_use',
    ]);
  });
});
