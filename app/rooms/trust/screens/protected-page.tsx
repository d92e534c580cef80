import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { momentInWords } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { seesPeople } from '../../people/landing.rules.ts';
import { openProtected } from '../open-protected.ts';
import { GrantForm } from '../parts/grant-form.tsx';
import { PersonFrame } from '../parts/person-frame.tsx';
import { protectedTexts } from '../protected.texts.ts';
import {
  type Access,
  type Colleague,
  endAccess,
  insertAccess,
  listAccess,
  listColleagues,
} from '../protected-access.store.ts';

const columnsIn = (lang: Visit['lang'], base: string, ends: boolean): Column<Access>[] => {
  const t = protectedTexts[lang];
  const last: Column<Access> = ends
    ? {
        key: 'end',
        label: t.end,
        cell: ({ id, name }) => (
          <Form action={base} guard={false}>
            <Hidden name="avsluta" value={id} />
            <Button kind="quiet">
              {t.end} <span class="ds-sr-only">{t.endFor(name)}</span>
            </Button>
          </Form>
        ),
      }
    : {
        key: 'until',
        label: t.until,
        nowrap: true,
        cell: ({ endedAt }) => endedAt && momentInWords(endedAt, lang),
      };
  return [
    { key: 'name', label: t.name, rowHeader: true, cell: ({ name }) => name },
    { key: 'since', label: t.since, nowrap: true, cell: ({ startsAt }) => momentInWords(startsAt, lang) },
    {
      key: 'reason',
      label: t.reason,
      cell: ({ reason }) => t.codes[reason] ?? reason,
    },
    { key: 'by', label: t.givenBy, cell: ({ givenBy }) => givenBy },
    last,
  ];
};

const pathOf = (visit: Visit) => `/deltagare/${idParam(visit, 'id')}/skyddad`;

const opened = (visit: Visit) =>
  openProtected(visit, idParam(visit, 'id'), protectedTexts[visit.lang].nameless);

/** Those who may be given access: colleagues with a role that sees people, who have not got it. Never oneself. */
const choices = async ({ tx, visitor }: Visit, access: Access[]): Promise<Colleague[]> => {
  const has = access.filter(({ endedAt }) => !endedAt).map(({ accountId }) => accountId);
  const not = new Set([visitor.accountId, ...has]);
  const colleagues = await listColleagues(tx, visitor);
  return colleagues.filter(({ accountId, role }) => seesPeople(role) && !not.has(accountId));
};

const view = async (visit: Visit, form: FormState) => {
  const { tx, visitor, lang } = visit;
  const t = protectedTexts[lang];
  const person = await opened(visit);
  const access = await listAccess(tx, visitor, person.participantId);
  const base = pathOf(visit);
  const now = access.filter(({ endedAt }) => !endedAt);
  const before = access.filter(({ endedAt }) => endedAt);
  return (
    <PersonFrame visit={visit} person={person} title={t.title} lead={t.lead} error={hasErrors(form)}>
      <ErrorSummary form={form} />
      {person.protected ? null : <Alert>{t.notProtected}</Alert>}
      <DataTable
        lang={lang}
        caption={t.now}
        columns={columnsIn(lang, base, true)}
        rows={now}
        empty={t.nobody}
      />
      <GrantForm form={form} base={base} to={await choices(visit, access)} />
      {before.length > 0 ? (
        <DataTable
          lang={lang}
          caption={t.before}
          columns={columnsIn(lang, base, false)}
          rows={before}
          empty={null}
        />
      ) : null}
    </PersonFrame>
  );
};

const grant = async (visit: Visit, participantId: string, body: Body) => {
  const { tx, visitor, lang } = visit;
  const t = protectedTexts[lang];
  const fields = typedFields(visit, body);
  const id = body.text('id');
  const given = {
    id: isId(id) ? id : newId(),
    accountId: body.text('vem'),
    reason: fields.text('skal', 500),
  };
  const access = await listAccess(tx, visitor, participantId);
  if (access.some(({ id }) => id === given.id)) return;
  const known = (await choices(visit, access)).some(({ accountId }) => accountId === given.accountId);
  if (!known) fields.wrong('vem', t.choose);
  if (given.reason.length < 5) fields.wrong('skal', t.reasonMissing);
  fields.done();
  await insertAccess(tx, visitor, { ...given, participantId });
};

/** The manager names who may see a protected person, and takes it back. */
export const protectedScreen: FormScreen = {
  view,
  act: async (visit, body) => {
    const person = await opened(visit);
    const ends = body.text('avsluta');
    if (isId(ends)) await endAccess(visit.tx, visit.visitor, person.participantId, ends);
    else if (ends === '') await grant(visit, person.participantId, body);
    return { redirect: pathOf(visit) };
  },
};
