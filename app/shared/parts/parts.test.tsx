import type { Child } from 'hono/jsx';
import { describe, expect, it } from 'vitest';
import { CheckboxGroup, RadioGroup } from './choices.tsx';
import { DataTable, type Sort } from './data-table.tsx';
import { DateField, Select, TextArea, TextField } from './fields.tsx';
import { ErrorSummary, Form } from './form.tsx';
import { formState } from './form-state.ts';
import { Pager } from './links.tsx';
import { Alert } from './marks.tsx';
import { Page } from './page.tsx';
import { PathStrip } from './path-strip.tsx';

const html = async (piece: Child) => {
  const text: unknown = (piece as { toString: () => unknown }).toString();
  return String(await text);
};
const tag = (text: string, name: string) => text.match(new RegExp(`<${name}[^>]*>`))?.[0] ?? '';

describe('a field', () => {
  const good = formState('sv', { goal: 'Jobba på <lager>' });
  const bad = formState('sv', { goal: '' }, { goal: 'Skriv ett mål' });

  it('has a label that points at its control', async () => {
    const text = await html(<TextField form={good} name="goal" label="Mål" />);
    expect(text).toContain('<label class="ds-label" for="f-goal">');
    expect(tag(text, 'input')).toContain('id="f-goal"');
  });

  it('keeps and escapes what was typed', async () => {
    expect(await html(<TextField form={good} name="goal" label="Mål" />)).toContain('Jobba på &lt;lager&gt;');
    expect(await html(<TextArea form={good} name="goal" label="Mål" />)).toContain(
      '>Jobba på &lt;lager&gt;</textarea>',
    );
  });

  it('names hint and error on the control when it is wrong', async () => {
    const text = await html(<TextField form={bad} name="goal" label="Mål" hint="Egna ord" />);
    expect(tag(text, 'input')).toContain('aria-describedby="f-goal-hint f-goal-error"');
    expect(tag(text, 'input')).toContain('aria-invalid="true"');
    expect(text).toContain('id="f-goal-hint"');
    expect(text).toMatch(/id="f-goal-error"><span>Fel: <\/span>Skriv ett mål/);
  });

  it('says nothing of errors when it is right', async () => {
    const text = await html(<TextField form={good} name="goal" label="Mål" />);
    expect(text).not.toContain('aria-invalid');
    expect(text).not.toContain('aria-describedby');
  });

  it('does not let the browser fill in about someone else, unless asked', async () => {
    expect(await html(<TextField form={good} name="goal" label="Mål" />)).toContain('autocomplete="off"');
    const own = await html(<TextField form={good} name="mail" label="E-post" autocomplete="email" />);
    expect(own).toContain('autocomplete="email"');
  });

  it('asks for a date as text, with the form it wants', async () => {
    const text = await html(<DateField form={formState('sv')} name="day" label="Dag" />);
    expect(tag(text, 'input')).toContain('type="text"');
    expect(text).toContain('ÅÅÅÅ-MM-DD');
  });

  it('keeps the chosen option', async () => {
    const form = formState('sv', { who: 'b' });
    const options = ['a', 'b'].map((value) => ({ value, label: value }));
    const text = await html(<Select form={form} name="who" label="Vem" options={options} />);
    expect(text).toContain('<option value="">Välj</option>');
    expect(text.match(/<option[^>]*selected[^>]*>/g)).toEqual(['<option value="b" selected="">']);
  });
});

describe('a group of choices', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];

  it('has nothing chosen beforehand', async () => {
    const text = await html(<RadioGroup form={formState('sv')} name="kind" label="Typ" options={options} />);
    expect(text).not.toContain('checked');
  });

  it('keeps several ticks', async () => {
    const form = formState('sv', { see: ['a', 'b'] });
    const text = await html(<CheckboxGroup form={form} name="see" label="Vem" options={options} />);
    expect(text.match(/checked/g)).toHaveLength(2);
  });

  it('gives the first choice the id that the summary links to', async () => {
    const form = formState('sv', {}, { kind: 'Välj typ' });
    const text = await html(
      <>
        <ErrorSummary form={form} />
        <RadioGroup form={form} name="kind" label="Typ" options={options} />
      </>,
    );
    expect(text).toContain('href="#f-kind"');
    expect(tag(text, 'input')).toContain('id="f-kind"');
    expect(tag(text, 'fieldset')).toContain('aria-describedby="f-kind-error"');
  });
});

describe('the error summary', () => {
  it('takes focus and counts', async () => {
    const form = formState('sv', {}, { a: 'Skriv a', b: 'Skriv b', c: undefined });
    const text = await html(<ErrorSummary form={form} />);
    expect(text).toContain('Rätta 2 saker');
    expect(tag(text, 'section')).toMatch(/tabindex="-1".*autofocus/);
  });

  it('says which field it means, in the order of the fields', async () => {
    const form = formState('sv', {}, { how: 'Välj hur', given: 'Fyll i det här' });
    const text = await html(
      <>
        <ErrorSummary form={form} />
        <TextField form={form} name="given" label="Förnamn" />
        <TextField form={form} name="how" label="Hur sa personen ja?" />
      </>,
    );
    expect([...text.matchAll(/<li><a href="([^"]+)">([^<]+)/g)].map(([, ...rest]) => rest)).toEqual([
      ['#f-given', 'Förnamn: Fyll i det här'],
      ['#f-how', 'Hur sa personen ja? Välj hur'],
    ]);
  });

  it('shows what belongs to no field without a link', async () => {
    const text = await html(<ErrorSummary form={formState('sv', {}, { '': 'Någon annan har sparat' })} />);
    expect(text).toContain('<li>Någon annan har sparat</li>');
  });

  it('is not there when nothing is wrong', async () => {
    expect(await html(<ErrorSummary form={formState('sv')} />)).toBe('');
  });
});

describe('a table', () => {
  type Row = { name: string; days: number };
  const rows: Row[] = [{ name: 'Bea', days: 12 }];
  const table = (given: readonly Row[], sort?: Sort) =>
    html(
      <DataTable
        lang="sv"
        caption="Deltagare"
        rows={given}
        sort={sort}
        sortHref={({ key, direction }) => `?sort=${key}&dir=${direction}`}
        empty="Inga deltagare"
        columns={[
          { key: 'name', label: 'Namn', rowHeader: true, sortable: true, cell: (row: Row) => row.name },
          { key: 'days', label: 'Dagar', numeric: true, sortable: true, cell: (row: Row) => row.days },
        ]}
      />,
    );

  it('has a caption and headers with scope', async () => {
    const text = await table(rows);
    expect(text).toContain('<caption>Deltagare</caption>');
    expect(text.match(/scope="col"/g)).toHaveLength(2);
    expect(text).toContain('<th scope="row">Bea</th>');
    expect(text).toContain('data-label="Dagar"');
  });

  it.each([
    ['ascending', 'descending'],
    ['descending', 'ascending'],
  ] as const)('sorted %s says so, and a click gives %s', async (direction, next) => {
    const text = await table(rows, { key: 'days', direction });
    expect(text.match(/aria-sort="[a-z]+"/g)).toEqual([`aria-sort="${direction}"`]);
    expect(text).toContain(`?sort=days&amp;dir=${next}`);
    expect(text).toContain('?sort=name&amp;dir=ascending');
  });

  it('says why it is empty', async () => {
    const text = await table([]);
    expect(text).toContain('Inga deltagare');
    expect(text).not.toContain('<table');
  });
});

describe('the page', () => {
  const page = (more: Partial<Parameters<typeof Page>[0]> = {}) =>
    html(
      <Page
        title="Mina deltagare"
        lang="sv"
        currentPath="/deltagare/7?visa=1"
        nonce="abc"
        menu={[
          { href: '/deltagare', label: 'Deltagare' },
          { href: '/deltagarna', label: 'Annat' },
        ]}
        user={{
          name: 'Sara',
          organisation: 'Exempelstad',
          role: 'Arbetskonsulent',
          signOutAction: '/logga-ut',
        }}
        {...more}
      >
        <h1>Hej</h1>
      </Page>,
    );

  it('is a whole document with language, title and one main', async () => {
    const text = await page();
    expect(text).toMatch(/^<!DOCTYPE html><html lang="sv"/);
    expect(text).toContain('<title>Mina deltagare – Brygga</title>');
    expect(text.match(/<main /g)).toHaveLength(1);
    expect(text).toContain('nonce="abc"');
  });

  it('begins with a skip link to the content', async () => {
    const body = (await page()).split('<body>')[1] ?? '';
    expect(body).toMatch(/^<a class="ds-skip-link" href="#innehall">/);
  });

  it.each([
    ['sv', 'Fel: Mina deltagare – Brygga'],
    ['en', 'Error: Mina deltagare – Brygga'],
  ] as const)('says in the title that something is wrong, in %s', async (lang, title) => {
    expect(await page({ lang, error: true })).toContain(`<title>${title}</title>`);
  });

  it('marks the menu item one is under, and no other', async () => {
    const text = await page();
    expect(text).toContain('<a href="/deltagare" aria-current="page">');
    expect(text).toContain('<a href="/deltagarna">');
  });

  it('offers the same page in the other language', async () => {
    expect(await page()).toContain('href="/deltagare/7?visa=1&amp;lang=en" hreflang="en"');
  });

  it('signs out by a form, and only who is signed in', async () => {
    expect(await page()).toContain('<form method="post" action="/logga-ut">');
    expect(await page({ user: undefined })).not.toContain('<form');
  });

  it('says on a demo page that it is a demo', async () => {
    expect(await page({ demo: true })).toContain('class="demo"');
    expect(await page()).not.toContain('class="demo"');
  });

  it('holds no style attribute and no handler', async () => {
    expect(await page({ demo: true })).not.toMatch(/ (style|on[a-z]+)=/);
  });
});

describe('small parts', () => {
  it('says the state of each step in words', async () => {
    const text = await html(
      <PathStrip
        label="Vägen"
        lang="sv"
        steps={[
          { label: 'Anmälan', state: 'done' },
          { label: 'Förarbete', state: 'current' },
          { label: 'Kurs', state: 'parallel' },
          { label: 'Arbete', state: 'coming' },
        ]}
      />,
    );
    for (const words of ['klart', 'här nu', 'pågår samtidigt', 'kommer sen']) expect(text).toContain(words);
    expect(text.match(/aria-current="step"/g)).toHaveLength(1);
  });

  it.each([
    [1, 1, []],
    [1, 3, ['?2']],
    [2, 3, ['?1', '?3']],
    [3, 3, ['?2']],
  ])('page %i of %i leads to %j', async (page, pages, hrefs) => {
    const text = await html(<Pager page={page} pages={pages} href={(n) => `?${n}`} lang="sv" />);
    expect([...text.matchAll(/href="([^"]+)"/g)].map((hit) => hit[1])).toEqual(hrefs);
  });

  it('hides its pictures from those who listen', async () => {
    expect(await html(<Alert tone="warning">Se upp</Alert>)).toContain('aria-hidden="true"');
  });

  it('sends files only from a form that says so', async () => {
    expect(
      await html(
        <Form action="/in" files>
          x
        </Form>,
      ),
    ).toContain('enctype="multipart/form-data"');
    expect(await html(<Form action="/in">x</Form>)).not.toContain('enctype');
  });
});
