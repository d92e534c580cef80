import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { canReadPdf, inOrder, pdfMarks } from '../../../tests/read-pdf.ts';
import { canMakePdf } from '../../platform/pdf.ts';
import { newId } from '../../shared/values/ids.ts';
import { openPlanning, type Planning } from './planning.testing.ts';

let house: Planning;
let id: string;
const lssId = newId();
const madeId = newId();

const offer = {
  id: lssId,
  offeredOn: '2026-10-01',
  occasion: 'decision',
  answer: 'yes',
  answeredOn: '2026-10-05',
  madeOn: '2026-10-20',
  regionToldOn: '2026-10-21',
  note: 'Planen rör boende och sysselsättning.',
};
const made = {
  id: madeId,
  participation: 'Valde målen själv.',
  goal1: 'Jag vill jobba på lager.',
  how1: 'Öva på Lager Nord',
  sign1: 'Klarar ett helt pass',
  individual1: 'yes',
  followUpOn: '2027-03-01',
};

beforeAll(async () => {
  house = await openPlanning();
  id = await house.cases.startPerson();
  await house.agree(id);
  await house.database.script(`insert into assignment (collaboration_id, assignment_id, organisation_id, participant_id, account_id, made_by)
    select collaboration_id, gen_random_uuid(), organisation_id, participant_id, '${house.cases.world.members.lssOfficer!.accountId}', made_by
    from assignment where participant_id = '${id}'`);
  await house.done('lssOfficer', at('lss-plan/ny'), offer);
  await house.done('lssOfficer', at(`lss-plan/${lssId}/oversyn`), {
    reviewedOn: '2026-11-20',
    note: 'Planen håller.',
  });
  await house.done('consultant', at('genomforandeplan/ny'), made);
}, 60_000);
afterAll(() => house?.database.close());

const at = (rest: string) => `/deltagare/${id}/${rest}`;
const read = async () =>
  (
    await rowsAsOwner<{ act: string }>(
      house.database,
      'select act from read_log order by read_log_id desc limit 1',
    )
  )[0]!.act;

const papers = [
  {
    what: 'the plan of LSS 10 §',
    reader: 'lssOfficer',
    page: () => at(`lss-plan/${lssId}/skriv-ut`),
    pdf: () => at(`lss-plan/${lssId}/lss-plan.pdf`),
    title: 'Individuell plan enligt LSS 10 §',
    says: [
      'Erbjudet den',
      'Beslut om insats',
      'Planen är gjord den',
      'Planen rör boende och sysselsättning.',
      'Planen håller.',
      'Personens namn och dagens datum',
      'Handläggarens namn och dagens datum',
    ],
  },
  {
    what: 'the genomförandeplan',
    reader: 'consultant',
    page: () => at(`genomforandeplan/${madeId}/skriv-ut`),
    pdf: () => at(`genomforandeplan/${madeId}/genomforandeplan.pdf`),
    title: 'Genomförandeplan',
    says: [
      'Valde målen själv.',
      'Jag vill jobba på lager.',
      'Öva på Lager Nord',
      'Klarar ett helt pass',
      'Personens namn och dagens datum',
      'Personalens namn och dagens datum',
    ],
  },
];

describe.each(papers)('$what on paper', ({ reader, page, pdf, title, says }) => {
  test('is a page to print with lines to sign on, found from the plan, logged as a print', async () => {
    expect((await house.get(reader, house.planOf(id))).text).toContain(page());
    const { text } = await house.get(reader, page());
    expect(await read()).toBe('print');
    const places = says.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const path of [page(), pdf()]) expect((await house.get('otherConsultant', path)).status).toBe(404);
  });

  test.skipIf(!canReadPdf || !canMakePdf())('is a tagged file that says the same', async () => {
    const { bytes } = await house.get(reader, pdf());
    expect(pdfMarks(bytes)).toEqual({ title, lang: 'sv', tagged: true, ua: '1' });
    expect(inOrder(bytes, says)).toEqual(says);
    expect(await read()).toBe('print');
  });
});

test('a new offer and a new plan that are sent again are one; sent again with other words they are refused, not dropped', async () => {
  const twice: {
    reader: string;
    path: string;
    values: Record<string, string>;
    other: Record<string, string>;
  }[] = [
    { reader: 'lssOfficer', path: at('lss-plan/ny'), values: offer, other: { note: 'En annan anteckning' } },
    { reader: 'consultant', path: at('genomforandeplan/ny'), values: made, other: { how1: 'Något annat' } },
  ];
  for (const { reader, path, values, other } of twice) {
    expect((await house.post(reader, path, values)).status).toBe(303);
    const refused = await house.post(reader, path, { ...values, ...other });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Det du ändrade nu är inte sparat.');
    expect(refused.text).toContain(Object.values(other)[0]);
  }
});
