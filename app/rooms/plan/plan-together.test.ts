import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canReadPdf, inOrder } from '../../../tests/read-pdf.ts';
import { testDay } from '../../../tests/world.ts';
import { canMakePdf } from '../../platform/pdf.ts';
import { newId, newPersonId } from '../../shared/values/ids.ts';
import { openPlanning, type Planning } from './planning.testing.ts';

let house: Planning;
beforeAll(async () => {
  house = await openPlanning();
});
afterAll(() => house?.database.close());

describe('two who write at once', () => {
  test('the later sees both texts and chooses; what only one changed is taken', async () => {
    const id = await house.cases.startPerson();
    await house.edit(id);
    const path = `${house.planOf(id)}/andra`;
    const seen = Object.fromEntries(
      [...(await house.get('consultant', path)).text.matchAll(/name="(sag-\w+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name!, value!],
      ),
    );
    await house.edit(id, { goal: 'Kök.', can: 'Laga mat.' });
    const mine = { ...seen, goal: 'Butik.', can: 'Jag är noga.', needs: 'Mer tid.' };
    const both = await house.post('consultant', path, {
      ...mine,
      moneyTalk: 'not_yet',
      reviewFrom: '2027-02-01',
      reviewTo: '2027-02-20',
      otherwise: 'Jag ringer Sara.',
      tookPart: 'Vi skrev tillsammans.',
    });
    expect(both.status).toBe(422);
    expect(both.text).toContain('Välj vilken text som ska gälla.');
    expect(both.text).toContain('Kök.');
    expect(both.text).toContain('Butik.');
    const again = Object.fromEntries(
      [...both.text.matchAll(/name="((?:sag|deras)-\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    );
    await house.edit(id, {
      ...again,
      goal: 'Butik.',
      can: 'Laga mat.',
      needs: 'Mer tid.',
      'val-goal': 'theirs',
    });
    const { text } = await house.get('consultant', house.planOf(id));
    for (const words of ['Kök.', 'Laga mat.', 'Mer tid.']) expect(text).toContain(words);
  });
});

describe('other organisations', () => {
  test('FK sees nothing of a draft, what is released, and adds and agrees by its own sign-in', async () => {
    const id = await house.cases.startPerson();
    const plan = house.planOf(id);
    await house.edit(id);
    await house.joinFk(id);
    await house.addActivity(id, { what: 'Bara för oss' });
    await house.addActivity(id, { what: 'Också för FK', visibleTo: house.cases.world.organisations.fk! });
    const draft = await house.get('fkOfficer', plan);
    expect(draft.status).toBe(200);
    expect(draft.text).not.toContain('Jag vill jobba på lager.');
    const av = /av=([0-9a-f-]{36})/.exec(draft.text)![1]!;
    const onPaper = async (who: string, { stands, not }: Record<'stands' | 'not', string[]>) => {
      if (!canReadPdf || !canMakePdf()) return;
      const own = who === 'consultant' ? '' : `?av=${av}`;
      const { status, bytes } = await house.get(who, `${plan}/min-plan.pdf${own}`);
      expect(status === 200 ? inOrder(bytes, [...stands, ...not]) : [], who).toEqual(stands);
    };
    const undertaking = newId();
    await house.done('fkOfficer', `${plan}/ataganden/ny?av=${av}`, {
      id: undertaking,
      what: 'Anna ringer varje månad',
      who: 'Anna',
      startsOn: '',
      endsOn: '',
    });
    expect((await house.get('consultant', plan)).text).not.toContain('Anna ringer varje månad');
    await onPaper('consultant', { stands: ['Jag vill jobba på lager.'], not: ['Anna ringer'] });
    await onPaper('fkOfficer', { stands: [], not: ['Jag vill jobba på lager.', 'Bara för oss'] });
    await house.done('fkOfficer', `${plan}/ataganden/${undertaking}/slapp?av=${av}`, {});
    expect((await house.get('consultant', plan)).text).toContain('Anna ringer varje månad');
    await house.show(id);
    await house.release(id);
    const released = await house.get('fkOfficer', plan);
    expect(released.text).toContain('Jag vill jobba på lager.');
    expect(released.text).toContain('Också för FK');
    expect(released.text).not.toContain('Bara för oss');
    await onPaper('fkOfficer', { stands: ['Också för FK'], not: ['Bara för oss'] });
    await house.personSays(id);
    expect((await house.lock(id)).text).toContain('Organisation FK har inte svarat på planen');
    await house.done('fkOfficer', `${plan}/svar?av=${av}`, {
      id: newId(),
      answer: 'yes',
      words: '',
      saidOn: testDay,
    });
    expect((await house.lock(id)).status).toBe(303);
    expect((await house.get('fkOfficer', plan)).text).toContain('Version 1 · godkänd');
  }, 30_000);

  test('nobody reads or writes the plan of a person that is not theirs', async () => {
    const id = await house.cases.startPerson();
    await house.agree(id);
    for (const path of ['', '/andra', '/visa', '/svar', '/insatser/ny', '/utskrift', '/min-plan.pdf']) {
      for (const key of ['otherConsultant', 'fkOfficer', 'asfCaseworker', 'analyst', 'unitStaff'])
        expect([403, 404], `${key} ${path}`).toContain(
          (await house.get(key, house.planOf(id) + path)).status,
        );
      expect((await house.get('consultant', house.planOf(newPersonId()) + path)).status).toBe(404);
    }
  });
});
