import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { openPlanning, type Planning } from './planning.testing.ts';

let house: Planning;
beforeAll(async () => {
  house = await openPlanning();
});
afterAll(() => house?.database.close());

describe('a plan from five questions to a locked version', () => {
  test('begins with questions and examples, not with blank boxes', async () => {
    const id = await house.cases.startPerson();
    const { text } = await house.get('consultant', house.planOf(id));
    expect(text).toContain('Vad vill du jobba med?');
    expect(text).toContain('Jag vill jobba på lager. Helst på förmiddagar.');
    expect(text).toContain('Börja planen');
  });

  test('is not begun with nothing in it', async () => {
    const id = await house.cases.startPerson();
    const empty = { goal: '', can: '', needs: '', otherwise: '', tookPart: '', moneyTalk: 'not_yet' };
    const refused = await house.post('consultant', `${house.planOf(id)}/andra`, empty);
    expect([refused.status, refused.text.includes('Skriv något i planen först')]).toEqual([422, true]);
    expect((await house.get('consultant', house.planOf(id))).text).toContain('Börja planen');
  });

  test('is shown before it is answered, answered before it is locked, and locked for good', async () => {
    const id = await house.cases.startPerson();
    const plan = house.planOf(id);
    await house.edit(id);
    const noActivity = await house.post('consultant', `${plan}/visa`, { how: 'read_together' });
    expect(noActivity.status).toBe(422);
    expect(noActivity.text).toContain('Lägg till minst en aktivitet.');
    await house.addActivity(id);
    const early = await house.lock(id);
    expect(early.text).toContain('Visa planen för deltagaren först');
    const beside = await house.get('consultant', `${plan}/visa`);
    expect(beside.text).toContain('Så ser deltagaren planen');
    await house.show(id);
    expect((await house.lock(id)).text).toContain(
      'Deltagaren har inte sagt ja till planen så som den är nu.',
    );
    await house.personSays(id, 'change', 'Jag vill börja senare.');
    expect((await house.get('consultant', plan)).text).toContain('Jag vill börja senare.');
    expect((await house.lock(id)).text).toContain('Deltagaren vill ändra något.');
    await house.personSays(id);
    for (let times = 0; times < 2; times++) await house.release(id);
    for (let times = 0; times < 2; times++) expect((await house.lock(id)).status).toBe(303);
    expect((await house.get('consultant', plan)).text).toContain('Version 1 · godkänd');
    expect((await house.get('consultant', `${plan}/las`)).status).toBe(404);
  });

  test('an answer is to the plan as it was: what is changed later is shown and answered anew', async () => {
    const id = await house.cases.startPerson();
    await house.edit(id);
    await house.addActivity(id);
    await house.show(id);
    await house.personSays(id);
    await house.edit(id, { needs: 'En annan sak.' });
    expect((await house.lock(id)).text).toContain('Visa planen för deltagaren först');
    await house.show(id);
    expect((await house.lock(id)).text).toContain('Deltagaren har inte sagt ja');
  });

  test('is shown and answered as the page had it: what was changed in another window is read again first', async () => {
    const id = await house.cases.startPerson();
    const at = (form: string) => `${house.planOf(id)}/${form}`;
    const lyder = async (form: string) =>
      /name="lyder" value="([^"]+)"/.exec((await house.get('consultant', at(form))).text)![1]!;
    await house.edit(id);
    await house.addActivity(id);
    const shown = { how: 'read_together', lyder: await lyder('visa') };
    await house.edit(id, { needs: 'En annan sak.' });
    expect((await house.post('consultant', at('visa'), shown)).text).toContain('Planen har ändrats sedan');
    await house.show(id);
    const answer = { id: newId(), party: 'person', answer: 'yes', recordedHow: 'oral', saidOn: testDay };
    const stale = { ...answer, lyder: await lyder('svar') };
    await house.edit(id, { needs: 'En tredje sak.' });
    await house.show(id);
    expect((await house.post('consultant', at('svar'), stale)).text).toContain('Planen har ändrats sedan');
    for (let times = 0; times < 2; times++)
      expect((await house.post('consultant', at('svar'), answer)).status).toBe(303);
    for (let times = 0; times < 2; times++) expect((await house.lock(id)).status).toBe(303);
  });

  test('meets the needs of the way, and a later version also says that it was updated', async () => {
    const id = await house.cases.startPerson();
    await house.agree(id);
    const facts = () =>
      rowsAsOwner<{ kind: string; details: unknown }>(
        house.database,
        `select kind, details from fact where participant_id = '${id}' and kind like 'plan_%' order by recorded_at`,
      );
    expect(await facts()).toEqual([
      { kind: 'plan_agreed', details: { parties: ['FSF'], personSaidYes: true } },
    ]);
    await house.edit(id, { goal: 'Jag vill jobba i kök.' });
    await house.show(id);
    await house.personSays(id);
    expect((await house.lock(id)).status).toBe(303);
    expect((await facts()).map(({ kind }) => kind)).toEqual(['plan_agreed', 'plan_agreed', 'plan_updated']);
  });

  test('two versions are compared field by field and activity by activity', async () => {
    const id = await house.cases.startPerson();
    await house.agree(id);
    await house.edit(id, { goal: 'Jag vill jobba i kök.' });
    await house.addActivity(id, { what: 'Studiebesök på Kök Söder' });
    const { text } = await house.get('consultant', `${house.planOf(id)}/jamfor/1/2`);
    expect(text).toContain('Jag vill jobba på lager.');
    expect(text).toContain('Jag vill jobba i kök.');
    expect(text).toContain('Studiebesök på Kök Söder');
    expect(text).not.toContain('Ett schema på papper.');
    expect((await house.get('consultant', `${house.planOf(id)}/versioner/1`)).text).toContain('Godkänd');
  }, 20_000);
});

describe('activities', () => {
  test('that what fits does not exist is counted among the missing levels', async () => {
    const id = await house.cases.startPerson();
    await house.edit(id);
    const key = await house.addActivity(id);
    const path = `${house.planOf(id)}/insatser/${key}/lage`;
    const values = { status: 'cancelled', reason: 'does_not_exist', level: '', words: '', setOn: testDay };
    expect((await house.post('consultant', path, values)).text).toContain('Välj vilken nivå som saknas.');
    await house.done('consultant', path, { ...values, level: 'trial' });
    expect((await house.get('consultant', house.planOf(id))).text).toContain('det som passar finns inte');
    const counted = await rowsAsOwner(
      house.database,
      `select level, reason from missing_level where participant_id = '${id}'`,
    );
    expect(counted).toEqual([{ level: 'trial', reason: 'no_such' }]);
  });

  test('change their status in a locked plan, and nothing else', async () => {
    const id = await house.cases.startPerson();
    await house.agree(id);
    const plan = house.planOf(id);
    const key = /insatser\/([0-9a-f-]{36})\/lage/.exec((await house.get('consultant', plan)).text)![1]!;
    await house.done('consultant', `${plan}/insatser/${key}/lage`, {
      status: 'ongoing',
      reason: '',
      level: '',
      words: '',
      setOn: testDay,
    });
    expect((await house.get('consultant', plan)).text).toContain('Version 1 · godkänd');
    await house.done('consultant', `${plan}/insatser/${key}`, {
      what: 'Öva på Lager Syd',
      doneBy: 'person',
      who: 'Jon',
      startsOn: '',
      endsOn: '',
    });
    const { text } = await house.get('consultant', plan);
    expect(text).toContain('Version 2 · utkast');
    expect(text).toContain('Öva på Lager Syd');
    expect((await house.get('consultant', `${plan}/versioner/1`)).text).toContain('Öva på Lager Nord');
  });

  test('are removed from what is being written and stay in what was agreed', async () => {
    const id = await house.cases.startPerson();
    await house.agree(id);
    const plan = house.planOf(id);
    await house.addActivity(id, { what: 'Studiebesök' });
    const key = /insatser\/([0-9a-f-]{36})\/lage/.exec((await house.get('consultant', plan)).text)![1]!;
    await house.done('consultant', `${plan}/insatser/${key}/ta-bort`, {});
    expect((await house.get('consultant', `${plan}/versioner/2`)).text).not.toContain('Lager Nord');
    expect((await house.get('consultant', `${plan}/versioner/1`)).text).toContain('Lager Nord');
  });
});
