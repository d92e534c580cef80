import type { Context } from 'hono';
import { circumstances } from '../../../platform/answers.ts';
import type { AppEnv } from '../../../platform/app-env.ts';
import { asSystem } from '../../../platform/database.ts';
import { TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { tooLong } from '../../../shared/values/typed-text.ts';
import { clearSessionCookie, hashOf, sessionToken, setSessionCookie } from '../../people/session-cookie.ts';
import { employerPageTexts } from '../employer-page.texts.ts';
import { endEmployerSession } from '../employer-session.store.ts';
import { findVisit, sendCode, tryCode } from '../open-link.ts';
import { employerCookie } from '../parts/employer-door.ts';
import { EmployerFrame } from '../parts/employer-frame.tsx';
import { shutPage } from '../parts/shut-page.tsx';

const codePage = '/for-arbetsgivare/kod';
/** Room for spaces and hyphens among the six digits. */
const longestCode = 20;

/**
 * The page behind a link is the same whatever its token: nothing is looked up, and programs that open links in letters use nothing up. Its address goes
 * nowhere, but its origin does with the form: browsers that send no `Sec-Fetch-Site` are known by it.
 */
export const showLink = (c: Context<AppEnv>) => {
  const around = circumstances(c);
  const t = employerPageTexts[around.lang];
  c.header('Referrer-Policy', 'strict-origin');
  return c.html(
    <EmployerFrame visit={around} title={t.openTitle} hidesAddress>
      <PageHeading title={t.openTitle} lead={t.openLead} />
      <Form action="/for-arbetsgivare/lank" guard={false}>
        <Hidden name="lank" value={c.req.param('token') ?? ''} />
        <Actions>
          <Button>{t.open}</Button>
        </Actions>
      </Form>
    </EmployerFrame>,
  );
};

const CodeForms = ({ form, lang }: { form: FormState; lang: Lang }) => {
  const t = employerPageTexts[lang];
  return (
    <>
      <Form action={codePage} guard={false}>
        <TextField
          form={form}
          name="kod"
          label={t.code}
          inputmode="numeric"
          autocomplete="one-time-code"
          size={8}
        />
        <Actions>
          <Button>{t.go}</Button>
        </Actions>
      </Form>
      <Form action={`${codePage}/ny`} guard={false} label={t.another}>
        <Button kind="secondary">{t.another}</Button>
      </Form>
    </>
  );
};

/** Where the code is written; for a browser that no code was sent to only why. */
const CodePage = ({ c, form, begun = true }: { c: Context<AppEnv>; form: FormState; begun?: boolean }) => {
  const around = circumstances(c);
  const t = employerPageTexts[around.lang];
  const visit = { ...around, url: new URL(codePage, around.application.origin) };
  return (
    <EmployerFrame visit={visit} title={t.codeTitle} error={hasErrors(form)}>
      <PageHeading title={t.codeTitle} lead={begun ? t.codeLead : undefined} />
      <ErrorSummary form={form} />
      {begun ? <CodeForms form={form} lang={around.lang} /> : null}
    </EmployerFrame>
  );
};

const refused = (c: Context<AppEnv>, name: string, sentence: string, begun = true) => {
  const { values } = c.get('body')!;
  const form = formState(c.get('lang'), values, { [name]: sentence });
  return c.html(<CodePage c={c} form={form} begun={begun} />, 422);
};

/** A code on its way, and the browser that may try it. */
const send = async (c: Context<AppEnv>, by: Parameters<typeof sendCode>[1]) => {
  const t = employerPageTexts[c.get('lang')];
  const sent = await sendCode(c.get('application'), by, t.codeLetter);
  if (sent === 'shut') return shutPage(c);
  if (sent === 'too_many') return refused(c, '', t.tooMany, 'sessionToken' in by);
  setSessionCookie(c, sent.token, employerCookie);
  return c.redirect(codePage, 303);
};

/** The token is exchanged for a cookie: from here it stands in no address. */
export const openLink = (c: Context<AppEnv>) => send(c, { linkToken: c.get('body')!.text('lank') });

/** Another code, in a browser that has begun. */
export const anotherCode = async (c: Context<AppEnv>) => {
  const token = sessionToken(c, employerCookie);
  return token ? send(c, { sessionToken: token }) : shutPage(c);
};

export const showCode = async (c: Context<AppEnv>) => {
  const token = sessionToken(c, employerCookie);
  const begun = token ? await findVisit(c.get('application'), token) : undefined;
  return begun ? c.html(<CodePage c={c} form={formState(c.get('lang'))} />) : shutPage(c);
};

export const checkCode = async (c: Context<AppEnv>) => {
  const t = employerPageTexts[c.get('lang')];
  const token = sessionToken(c, employerCookie);
  if (!token || !(await findVisit(c.get('application'), token))) return shutPage(c);
  const typed = c.get('body')!.text('kod');
  if (!typed) return refused(c, 'kod', t.missing);
  const length = tooLong(typed, longestCode);
  if (length) return refused(c, 'kod', typedTexts[c.get('lang')].tooLong(length));
  const tried = await tryCode(c.get('application'), token, typed);
  if (tried === 'over') return refused(c, '', t.over);
  if (tried === 'wrong') return refused(c, 'kod', t.wrong);
  setSessionCookie(c, tried.token, employerCookie);
  return c.redirect('/for-arbetsgivare', 303);
};

export const leave = async (c: Context<AppEnv>) => {
  const token = sessionToken(c, employerCookie);
  const { database, clock } = c.get('application');
  if (token) await asSystem(database, (tx) => endEmployerSession(tx, hashOf(token), clock()));
  clearSessionCookie(c, employerCookie);
  return shutPage(c);
};
