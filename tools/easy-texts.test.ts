import { expect, test } from 'vitest';
import { easyFiles, easyInDefinitions, easyTexts, faultsIn, textsIn } from './easy-texts.ts';
import { projectFiles } from './source-files.ts';

test('everything that a room says to the person is easy Swedish', async () => {
  expect((await easyTexts()).flatMap(faultsIn)).toEqual([]);
});

test('so is everything that the shipped path models say', () => {
  const files = projectFiles().filter((file) =>
    /^app\/rooms\/path\/definitions\/[\w-]+-\d{4}\.json$/.test(file),
  );
  const texts = easyInDefinitions(files);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.flatMap(faultsIn)).toEqual([]);
});

test('a file of sentences says them in Swedish and English, with nothing left out', async () => {
  for (const file of easyFiles()) {
    const exported: Record<string, { sv?: object; en?: object }> = await import(`../${file}`);
    for (const [name, words] of Object.entries(exported))
      expect(Object.keys(words.en ?? {}), `${file} ${name}`).toEqual(Object.keys(words.sv ?? {}));
  }
});

test('sentences are found in lists and deep down, and blanks are filled in', () => {
  const said = {
    lead: ['Här är din plan.', 'Du bestämmer.'],
    deep: { at: (day: string, time: string) => `Mötet är ${day} klockan ${time}.` },
  };
  expect(textsIn(said, 'here').map(({ text }) => text)).toEqual([
    'Här är din plan.\nDu bestämmer.',
    'Mötet är tisdag 24 november klockan 10.',
    'Mötet är tisdag 24 november klockan 13.30.',
  ]);
});

test('a blank that nobody knows how to fill in is told by its name', () => {
  expect(() => textsIn((weather: string) => `Det är ${weather}.`, 'here')).toThrow(/no example of weather/);
});

test.each([
  ['Din arbetskonsulent ringer dig.', 'konsulent'],
  ['Du är på din praktikplats.', 'lärandeplats'],
  ['Här är din genomförandeplan.', 'plan'],
  ['Vi ses på ett samverkansmöte.', 'möte'],
  ['Du får insatsen i mars.', 'stöd'],
  ['Du har fått en anställning.', 'jobb'],
  ['Du arbetar på ett lager.', 'jobba'],
  ['Vill du samtycka?', 'säga ja'],
  ['Varje deltagare har en plan.', 'du'],
])('"%s" has a word that is not ours: we say %s', (text, ours) => {
  expect(faultsIn({ where: 'here', text }).join('\n')).toContain(`→ ${ours}`);
});

test.each([
  ['Du ska möta Arbetsförmedlingen och prata om ditt jobb.'],
  ['En arbetsplats där du övar heter lärandeplats.'],
  ['Din konsulent heter Sara.'],
])('"%s" says it as we do', (text) => expect(faultsIn({ where: 'here', text })).toEqual([]));
