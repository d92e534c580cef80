import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { demandFollowUp } from '../follow-log.store.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { unusualTexts } from '../unusual.texts.ts';
import { limitsOf, readWatch, type Watch, watchKeys } from '../watch.rules.ts';
import { findWatch, saveWatch } from '../watch.store.ts';

const address = '/logguppfoljning/ovanligt/granser';

const standing = ({ watch, version }: { watch: Watch; version: number }) => ({
  ...Object.fromEntries(watchKeys.map((key) => [key, String(watch[key])])),
  sag: String(version),
});

const view: FormScreen['view'] = async (visit, given) => {
  const { tx, lang, url } = visit;
  await demandFollowUp(tx);
  const t = unusualTexts[lang];
  const opened = Object.keys(given.values).length === 0;
  const form = opened ? formState(lang, standing(await findWatch(tx))) : given;
  return (
    <Frame visit={visit} title={t.watchTitle} error={hasErrors(form)}>
      <PageHeading
        title={t.watchTitle}
        lead={t.watchLead}
        back={{ href: '/logguppfoljning/ovanligt', label: followUpTexts[lang].unusual }}
      />
      <ErrorSummary form={form} />
      {url.searchParams.has('sparat') && !hasErrors(form) ? (
        <Alert tone="success" live title={t.saved} />
      ) : null}
      <p>{singleValue(form, 'sag') === '0' ? t.assumed : t.stated}</p>
      <Form action={address}>
        <Hidden name="sag" value={singleValue(form, 'sag')} />
        {watchKeys.map((key) => (
          <TextField form={form} name={key} label={t.keys[key]} inputmode="numeric" size={4} />
        ))}
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const { tx, lang, visitor } = visit;
  await demandFollowUp(tx);
  const t = unusualTexts[lang];
  const typed = Object.fromEntries(watchKeys.map((key) => [key, body.text(key)])) as Record<
    keyof Watch,
    string
  >;
  const { watch, refusals } = readWatch(typed);
  const wrong = Object.entries(refusals).map(([key, refusal]) => [
    key,
    t.refusals[refusal](...limitsOf(key as keyof Watch)),
  ]);
  if (wrong.length > 0) throw new Unprocessable(Object.fromEntries(wrong));
  const stands = await findWatch(tx);
  if (String(stands.version) !== body.text('sag'))
    throw new Unprocessable({ '': t.meanwhile }, standing(stands));
  await saveWatch(tx, visitor, stands.version, watch);
  return { redirect: `${address}?sparat=1` };
};

/** From when a read is unusual: the organisation's to state. */
export const watchForm: FormScreen = { view, act };
