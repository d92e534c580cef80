import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { addMonths, type PlainDate } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { rateAsks } from '../allowance.rules.ts';
import { insertRate, listExports, listPayees, listRates } from '../allowance.store.ts';
import { allowanceTexts } from '../allowance.texts.ts';
import { Exports, Payable, Rates } from '../parts/allowance-tables.tsx';
import { Saved } from '../parts/links.tsx';
import { openAllowance, saved } from '../parts/open-programme.ts';
import { programmeTexts } from '../programme.texts.ts';
import { loadLines, monthOf, sendMonth } from '../send-allowance.ts';

const address = '/program/ersattning';

/** A month of these two centuries. */
const isMonth = (typed: string): boolean => /^2[01]\d\d-(0[1-9]|1[0-2])$/.test(typed);

/** The month that is asked for, else the latest that is over: the one to send. */
const asMonth = (typed: string, today: PlainDate): PlainDate =>
  isMonth(typed) ? `${typed}-01` : addMonths(monthOf(today).first, -1);

/** What a month gives, what of it waits to be sent, and what has been sent. Whoever is shown is logged. */
const pageOf = async (visit: Visit, form: FormState) => {
  const { lang, tx, today, url } = visit;
  await openAllowance(visit);
  const t = allowanceTexts[lang];
  const typed = form.values.manad ?? url.searchParams.get('manad') ?? '';
  const month = asMonth(String(typed), today);
  const lines = await loadLines({ tx }, month);
  const payees = await listPayees(tx, [...new Set(lines.map(({ participantId }) => participantId))]);
  await logRead(
    tx,
    'list',
    payees.map(({ id }) => id),
  );
  const to = (months: number) => `${address}?manad=${addMonths(month, months).slice(0, 7)}`;
  return (
    <Frame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading
        title={`${t.title}, ${month.slice(0, 7)}`}
        lead={t.lead}
        back={{ href: '/program', label: programmeTexts[lang].title }}
      />
      <ErrorSummary form={form} />
      <Saved url={url} lang={lang} />
      <Actions>
        <ButtonLink href={to(-1)} kind="secondary">
          {t.earlier}
        </ButtonLink>
        <ButtonLink href={to(1)} kind="secondary">
          {t.later}
        </ButtonLink>
      </Actions>
      <Payable lines={lines} payees={payees} lang={lang} />
      {lines.length > 0 && monthOf(month).last < today ? (
        <Form action={`${address}/skicka`} guard={false}>
          <Hidden name="id" value={newId()} />
          <Hidden name="manad" value={month.slice(0, 7)} />
          <p class="hint">{t.sendHint}</p>
          <Actions>
            <Button>{t.send}</Button>
          </Actions>
        </Form>
      ) : null}
      <Exports rows={await listExports(tx)} lang={lang} />
      <Rates rates={await listRates(tx)} lang={lang} />
      <p>
        <a href={`${address}/belopp`}>{t.newRate}</a>
      </p>
    </Frame>
  );
};

export const allowancePage = (visit: Visit) => pageOf(visit, formState(visit.lang));

export const sendButton: FormScreen = {
  view: pageOf,
  act: async (visit, body) => {
    await openAllowance(visit);
    const [id, typed] = [body.text('id'), body.text('manad')];
    if (!isMonth(typed)) throw new NotFound('manad');
    const sent = await sendMonth(visit, isId(id) ? id : newId(), asMonth(typed, visit.today));
    if (!sent.ok) throw new Unprocessable({ '': allowanceTexts[visit.lang][sent.refusal] });
    return { redirect: `${address}?manad=${asMonth(typed, visit.today).slice(0, 7)}&sparat=1` };
  },
};

/** What the municipality has decided, from a day on. */
export const rateForm: FormScreen = keptForm({
  asks: rateAsks,
  isNew: true,
  words: ({ lang }) => {
    const t = allowanceTexts[lang];
    return { title: t.newRate, lead: t.rateLead, labels: t.rate, submit: t.save };
  },
  open: async (visit) => {
    await openAllowance(visit);
    return (await listRates(visit.tx)).at(-1);
  },
  // What stands is the beginning of the new one; its day is always said.
  standing: (latest) => (latest ? { ...latest, startsOn: undefined } : {}),
  back: (_, { lang }) => ({ href: address, label: allowanceTexts[lang].title }),
  check: ({ lang }, { full, half, halfFrom, fullFrom }) => ({
    ...(half > full ? { half: allowanceTexts[lang].halfMore } : {}),
    ...(fullFrom < halfFrom ? { fullFrom: allowanceTexts[lang].fullShorter } : {}),
  }),
  save: async ({ tx, visitor }, answers, _, id) => {
    await insertRate(tx, visitor, id, answers);
    return saved(address);
  },
});
