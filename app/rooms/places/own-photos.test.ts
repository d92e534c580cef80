import { afterAll, beforeAll, expect, it } from 'vitest';
import { postForm } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { pictureWith } from '../people/own-picture.testing.ts';
import { openPlacing } from './placing.testing.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
let task: string;
let stay: string;
beforeAll(async () => {
  at = await openPlacing();
  const [employer] = await at.asConsultant((tx) => tx.selectFrom('employer').select('employer_id').execute());
  const workplace = `/arbetsgivare/${employer!.employer_id}/arbetsplatser/${at.workplaceId}`;
  const easy = { ljud: 'some', tempo: 'own', lasa: 'none', mota: 'none', lyfta: 'light', tider: 'morning' };
  const mapped = { ...easy, namn: 'Packa upp varor', gors: 'Hämta vagnen.', visar: 'Nadja visar.' };
  task = await at.saves('consultant', `${workplace}/uppgifter/ny`, { ...mapped, dag: '2026-11-20' });
  for (const words of ['Hämta vagnen', 'Öppna kylen']) {
    const form = new FormData();
    form.set('id', newId());
    form.set('text', words);
    form.set('bild', new File([Buffer.from(pictureWith.png())], 'x.png'));
    await postForm(at.app, `${task}/bilder/ny`, form, await at.cookieOf('consultant'));
  }
});
afterAll(() => at.database.close());

const place = (page: string) => page.match(/href="(\/min-plats\/bilder\?plats=[0-9a-f-]+)"/)?.[1];
const pictures = (page: string) =>
  [...page.matchAll(/src="(\/min-plats\/bilder\/[0-9a-f-]+)"/g)].map(([, src]) => src!);

it('the person sees the steps of the tasks at the own place in photographs, in their order', async () => {
  const bea = await at.asBea();
  const id = await at.opened(1);
  stay = (await at.books(id)).to.split('?')[0]!;
  expect(place(await bea.get('/min-plats'))).toBeUndefined();
  expect(await bea.get(`/min-plats/bilder?plats=${stay.split('/').at(-1)}`)).toContain('Sidan finns inte');
  await at.saves('consultant', `/larandeplatser/${id}/uppgifter/ny`, { uppgift: task.split('/').at(-1)! });
  const page = await bea.get(place(await bea.get('/min-plats'))!);
  expect(page.indexOf('Packa upp varor')).toBeGreaterThan(-1);
  expect(page.indexOf('Hämta vagnen')).toBeLessThan(page.indexOf('Öppna kylen'));
  expect(pictures(page)).toHaveLength(2);
  for (const src of pictures(page)) expect(await bea.get(src)).toContain('PNG');
});

it('a photograph that was taken away, and those of another place, are not shown', async () => {
  const bea = await at.asBea();
  const [first, second] = pictures(await bea.get(place(await bea.get('/min-plats'))!));
  await at.saves('consultant', `${task}/bilder/${first!.split('/').at(-1)}/ta-bort`, {});
  expect(await bea.get(first!)).toContain('Sidan finns inte');
  const ends = await at.post('consultant', `${stay}/avsluta`, { id: newId(), dag: testDay, varfor: 'ours' });
  expect(ends.status, ends.text.match(/<main[\s\S]{0,1500}/)?.[0]).toBe(303);
  expect(place(await bea.get('/min-plats'))).toBeUndefined();
  expect(await bea.get(second!)).toContain('Sidan finns inte');
});
