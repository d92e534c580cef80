import { may } from '../../../platform/may.ts';
import { NotAllowed, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { asSeen, SeenFields } from '../../../shared/parts/seen-fields.tsx';
import { demandUnchanged, saveUnlessChanged } from '../../participants/parts/two-windows.ts';
import { typedIn } from '../../participants/parts/typed.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { type IntervalKey, intervalKeys } from '../asking.rules.ts';
import { readIntervals } from '../intervals.rules.ts';
import { intervalsVersion, saveIntervals } from '../intervals.store.ts';
import { askingMonths } from '../inventory.store.ts';
import { inventoryTexts } from '../inventory.texts.ts';

const address = '/inventering/tider';

const standing = async ({ tx }: Visit): Promise<Record<string, string>> => {
  const months = await askingMonths(tx);
  return Object.fromEntries(intervalKeys.map((key) => [key, String(months[key])]));
};

const demandRight = async ({ tx }: Visit) => {
  if (!(await may(tx, 'staff'))) throw new NotAllowed();
};

/** How long until each answer is asked about again: the manager's to state. */
export const intervalsForm: FormScreen = {
  view: async (visit, given) => {
    await demandRight(visit);
    const { lang } = visit;
    const t = inventoryTexts[lang];
    const stands = await standing(visit);
    const opened = Object.keys(given.values).length === 0;
    const form = opened ? formState(lang, { ...stands, ...asSeen(stands) }) : given;
    return (
      <Frame visit={visit} title={t.intervals} error={hasErrors(form)}>
        <PageHeading
          title={t.intervals}
          lead={t.intervalsLead}
          back={{ href: '/inventering', label: t.title }}
        />
        <ErrorSummary form={form} />
        {visit.url.searchParams.has('sparat') && !hasErrors(form) ? (
          <Alert tone="success" live title={t.intervalsSaved} />
        ) : null}
        <Form action={address}>
          <SeenFields form={form} />
          {intervalKeys.map((key) => (
            <TextField
              form={form}
              name={key}
              label={t.keys[key]}
              hint={t.months}
              inputmode="numeric"
              size={4}
            />
          ))}
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      </Frame>
    );
  },
  act: async (visit, body) => {
    await demandRight(visit);
    const { lang, tx, visitor } = visit;
    const t = inventoryTexts[lang];
    const typed = Object.fromEntries(intervalKeys.map((key) => [key, body.text(key)])) as Record<
      IntervalKey,
      string
    >;
    const read = readIntervals(typed);
    if (!read.ok)
      throw new Unprocessable(
        Object.fromEntries(Object.entries(read.refusal).map(([key, name]) => [key, t[name]])),
      );
    const version = await intervalsVersion(tx);
    await saveUnlessChanged(
      async () => demandUnchanged(typedIn(body), await standing(visit), lang),
      () => saveIntervals(tx, visitor, version, read.value),
    );
    return { redirect: `${address}?sparat=1` };
  },
};
