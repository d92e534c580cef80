import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { newId } from '../../app/shared/values/ids.ts';
import { nameRange } from '../../app/shared/values/names.ts';
import { asActor, type Row } from './floor-door.ts';
import { idOf } from './shape.ts';
import type { Marks, Recorded, Statement } from './statements.ts';

const escaped = (value: unknown) =>
  String(value ?? '–').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const table = (rows: Row[]) =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${Object.values(row)
          .map((value) => `<td>${escaped(typeof value === 'object' ? JSON.stringify(value) : value)}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;
const html = (title: string, body: string) =>
  `<!doctype html><html lang="sv"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;

const recorded: Recorded = JSON.parse(readFileSync(process.env.STATEMENTS!, 'utf8'));

/** The recorded statement with its marks filled in. */
const fill = (one: Statement, marks: Marks): Statement => ({
  text: one.text,
  values: one.values.map((value) => {
    const mark = Array.isArray(value) ? '@ids' : String(value);
    return mark in marks ? marks[mark] : value;
  }),
});
const read = (act: string, ids: unknown[]) => fill(recorded.read[0]!, { '@act': act, '@ids': ids });

const pages: Record<string, (n: number, query: URLSearchParams) => Promise<string>> = {
  list: (n) =>
    asActor(n, 'app_user', async (ask) => {
      const rows = await ask(recorded.list[0]!);
      const shown = rows.toSorted((a, b) => (String(a.family) < String(b.family) ? -1 : 1)).slice(0, 50);
      await ask(
        read(
          'list',
          shown.map(({ id }) => id),
        ),
      );
      return html(`Mina deltagare ${rows.length}`, table(shown));
    }),
  person: (n, query) =>
    asActor(n, 'app_user', async (ask) => {
      const id = query.get('id')!;
      const found = [];
      for (const one of recorded.person) found.push(...(await ask(fill(one, { '@id': id }))));
      await ask(read('open', [id]));
      return html('Deltagare', table(found.map(({ body: _, ...rest }) => rest)));
    }),
  event: (n, query) =>
    asActor(n, 'app_user', async (ask) => {
      const [id, way] = [query.get('id')!, query.get('way')!];
      await ask({
        text: `insert into fact (collaboration_id, fact_id, organisation_id, participant_id, way_id, way_organisation_id, area, kind, happened_on, outcome, details, recorded_by, recorded_role)
          values (app.collaboration(), $1, app.organisation(), $2, $3, app.organisation(), 'step', 'work_goal', app.today(), 'set', '{"goal": "Jobba på lager"}', app.account(), app.role())`,
        values: [newId(), id, way],
      });
      return '';
    }),
  search: (n, query) =>
    asActor(n, 'app_user', async (ask) => {
      const { from, to } = nameRange(query.get('name')!);
      const marks = { '@collaboration': idOf(`c${n}`), '@from': from, '@to': to };
      const rows = await ask(fill(recorded.search[0]!, marks));
      await ask(
        read(
          'search',
          rows.map((row) => row.participant_id),
        ),
      );
      return html('Sök', table(rows));
    }),
  transitions: (n) =>
    asActor(n, 'app_statistics', async (ask) => {
      const found = [];
      for (const one of recorded.transitions) found.push(table(await ask(one)));
      return html('Uppföljning', found.join(''));
    }),
  csv: (n) =>
    asActor(n, 'app_user', async (ask) => {
      const rows = await ask(recorded.list[0]!);
      await ask(
        read(
          'export',
          rows.map(({ id }) => id),
        ),
      );
      return rows
        .map((row) =>
          Object.values(row)
            .map((value) => `"${String(value)}"`)
            .join(';'),
        )
        .join('\r\n');
    }),
};

const answer = async (request: IncomingMessage, response: ServerResponse) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1');
  const page = pages[pathname.slice(1)];
  if (!page) return response.writeHead(pathname === '/health' ? 200 : 404).end();
  for await (const _ of request);
  const text = await page(Number(searchParams.get('n')), searchParams);
  response
    .writeHead(text ? 200 : 303, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(text);
};

/**
 * The floor under the product: a bare server that answers the same questions with strings of HTML, the same secured statements in
 * the same kind of transaction, and one committed row in the read log. No sign-in, no forms' checks, no language, no headers.
 */
createServer((request, response) => {
  answer(request, response).catch((fault: Error) => response.writeHead(500).end(fault.message));
}).listen(Number(process.env.PORT), '127.0.0.1');
