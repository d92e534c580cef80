import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { enter, follow, type Product, press, said, startProduct } from './product.ts';
import { everything, openWay } from './way.ts';

const staff = {
  lssOfficer: 'Lena Ek',
  consultant: 'Sara Holm',
  supervisor: 'Mattias Falk',
  fk: 'Tomas Vik',
  af: 'Yasmin Karimi',
};

let product: Product;
let way: Awaited<ReturnType<typeof openWay<keyof typeof staff>>>;

beforeAll(async () => {
  product = await startProduct();
  way = await openWay(product, staff, 'Vidar Lönn');
});
afterAll(() => product?.stop());

const meeting = (who: keyof typeof staff, which: string, with_: string) =>
  way.fact(who, 'meeting_held', {
    utfall: 'held',
    'd-meeting': which,
    'd-participants': with_,
    'd-personTookPart': 'yes',
  });

describe('one person through Make it: work 2020, from a wish to extended support', () => {
  it('1 Inflöde: the LSS officer opens the file with the decision, and the person tells a consultant', async () => {
    await way.openFile('lssOfficer', inventedNumber('1997-09-12', 'man'));
    await way.record('lssOfficer', '/vag/onskan', { onskan: 'Jag vill bygga saker.' }, 'Spara önskan');
    const consultant = way.windows.consultant;
    await consultant.goto('/deltagare?visa=wishes');
    await follow(consultant, 'Vidar Lönn');
    await follow(consultant, 'Svara på önskan');
    await enter(consultant, { svar: 'starts' });
    await press(consultant, 'Spara svaret');
    const placement = { enhet: 'Norra verkstan', form: 'work_oriented_group', fran: '2025-02-03' };
    await way.record('consultant', '/uppgifter/placering', placement, 'Spara');
    await way.at('consultant', '/vag/starta');
    await follow(consultant, 'Välj modell: Make it: work');
    await enter(consultant, {
      inflode: 'own_wish',
      utfall: 'suitable',
      'd-criteria-1-answer': 'Ja, personkrets 1',
      'd-criteria-2-answer': 'Ja, sa det själv',
      'd-criteria-3-answer': 'Ja, arbetar fyra dagar',
    });
    await press(consultant, 'Starta vägen');
    expect(await way.missing('consultant', 'inflow-joint_planning')).toHaveLength(2);
    await way.fact('lssOfficer', 'lss_decision', { utfall: 'granted', 'd-basis': 'LSS 9 § 10' });
    expect(await way.missing('consultant', 'inflow-joint_planning')).toHaveLength(1);
    await way.record('consultant', '/samtal', { svar: 'yes' }, 'Spara');
    await way.move('consultant', 'inflow-joint_planning');
  });

  it('2 Gemensam planering: asks for the livelihood, the meeting, the plan and the yes to FK', async () => {
    const next = 'joint_planning-preparatory_programme';
    expect(await way.missing('consultant', next)).toHaveLength(3);
    const benefit = { kalla: 'activity_compensation', niva: '100', fran: '2025-02-01' };
    await way.record('consultant', '/uppgifter/forsorjning', benefit, 'Spara');
    await way.consent('consultant', 'FK', everything);
    await way.send('consultant', 'aktualisera', 'FK');
    await way.accept('fk', 'Aktualisering');
    expect(await way.missing('consultant', next)).toHaveLength(2);
    await meeting('consultant', 'before_preparation', 'FSF FK');
    expect(await way.missing('consultant', next)).toHaveLength(1);
    await way.fact('consultant', 'plan_agreed', {
      utfall: 'agreed',
      'd-parties': 'FSF FK',
      'd-personSaidYes': 'yes',
    });
    await way.move('consultant', next);
  });

  it('3 Förarbetet: goes back to the planning once, with a reason, and comes again', async () => {
    const back = '/vag/steg?till=preparatory_programme-joint_planning';
    const page = await way.at('consultant', back);
    await press(page, 'Registrera');
    expect(await said(page)).toContain('Skriv varför.');
    await way.record('consultant', back, { varfor: 'Kursen passade inte, vi planerar om' }, 'Registrera');
    expect(await said(page)).toContain('från Förarbetet till Gemensam planering');
    expect(await way.missing('consultant', 'joint_planning-preparatory_programme')).toEqual([]);
    await way.move('consultant', 'joint_planning-preparatory_programme');
    await way.move('consultant', 'preparatory_programme-collaboration_meeting', {
      varning: 'outside_normal_days',
    });
  });

  it('4 Samverkansmöte: asks for the meeting and the plan of this step, the contacts, the decision and the hand-over', async () => {
    const next = 'collaboration_meeting-reinforced_cooperation';
    expect(await way.missing('consultant', next)).toHaveLength(5);
    await meeting('consultant', 'readiness', 'FSF FK AF');
    expect(await way.missing('consultant', next)).toHaveLength(4);
    await way.fact('supervisor', 'plan_updated', { 'd-what': 'Nästa steg är en provanställning' });
    expect(await way.missing('consultant', next)).toHaveLength(3);
    await way.consent('fk', 'FSF', 'identity step', { dela: 'yes' });
    await way.fact('fk', 'support_contacts_discussed', { 'd-contacts': 'Yasmin på AF, Tomas på FK' });
    expect(await way.missing('consultant', next)).toHaveLength(2);
    await way.decideEnd(
      'lssOfficer',
      'reinforced_cooperation',
      'LSS 9 § 10, förstärkt samverkan med FK och AF',
    );
    expect(await way.missing('consultant', next)).toHaveLength(1);
    await way.consent('consultant', 'AF', everything);
    await way.send('consultant', 'overlamna', 'AF');
    await way.accept('af', 'Överlämning');
    await way.meet('af');
    await way.consent('fk', 'AF', 'identity step', { dela: 'yes' });
    expect(await way.missing('af', next)).toEqual([]);
    await way.move('af', next, { varning: 'support_starts_later' });
  });

  it('5 Förstärkt samverkan to 6 Förlängt stöd: a job, and the ball back', async () => {
    const next = 'reinforced_cooperation-extended_support';
    expect(await way.missing('af', next)).toHaveLength(2);
    await way.fact('af', 'employment_started', {
      utfall: 'with_wage_subsidy',
      'd-employer': 'Snickeriet (påhittat)',
    });
    expect(await way.missing('af', next)).toHaveLength(1);
    await way.consent('af', 'FSF', everything);
    await way.send('af', 'overlamna', 'FSF');
    await way.accept('consultant', 'Överlämning');
    await way.meet('consultant');
    const contact = { person: staff.supervisor, skal: 'Ger stödet på arbetsplatsen', kvar: 'yes' };
    await way.record('consultant', '/uppgifter/egen-kontakt', contact, 'Spara');
    await way.fact('supervisor', 'support_offered', {
      'd-by': 'FSF',
      'd-what': 'Handledare på arbetsplatsen',
    });
    await way.fact('supervisor', 'support_answered', { utfall: 'yes' });
    expect(await way.missing('consultant', next)).toEqual([]);
    await way.move('consultant', next);
    const page = await said(await way.at('supervisor'));
    expect(page).toContain('Steg nu Förlängt stöd');
    expect(page).toContain('Har bollen Funktionsstödsförvaltningen (handledare)');
  });
});
