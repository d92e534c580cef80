import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import { FileField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { managingTexts } from '../managing.texts.ts';
import { modelsTexts } from '../models.texts.ts';
import { FaultsTable, faultField, faultsIn, sentenceOf } from '../parts/faults-table.tsx';
import { FunctionsTable } from '../parts/functions-table.tsx';
import { modelPage, openAsManager } from '../parts/open-models.ts';
import { mostBytes } from '../read-model-file.rules.ts';
import { type UploadRefusal, uploadModel } from '../upload-model.ts';

const MOST_SHOWN = 100;

/** A model from a file: checked whole, kept, and not in use before somebody takes it into use. */
export const uploadPage: FormScreen = {
  view: async (visit, form) => {
    await openAsManager(visit);
    const { lang } = visit;
    const t = managingTexts[lang].upload;
    return (
      <Frame visit={visit} title={t.title} error={hasErrors(form)}>
        <PageHeading
          title={t.title}
          lead={t.lead}
          back={{ href: '/modeller', label: modelsTexts[lang].back }}
        />
        <ErrorSummary form={form} />
        <FaultsTable form={form} />
        <Form action="/modeller/ny" files>
          <FileField form={form} name="fil" label={t.file} hint={t.hint} accept=".json,application/json" />
          <Actions>
            <Button>{t.submit}</Button>
          </Actions>
        </Form>
        <p>
          <a href="/modeller/schema">{t.schema}</a>
        </p>
        <FunctionsTable lang={lang} />
      </Frame>
    );
  },
  act: async (visit, body) => {
    await openAsManager(visit);
    const { tx, visitor, lang } = visit;
    const file = body.file('fil');
    if (!file) throw new Unprocessable({ fil: managingTexts[lang].upload.missing });
    if (file.size > mostBytes) throw refused({ name: 'too_large' }, lang);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const uploaded = await uploadModel({ tx, who: visitor }, bytes);
    if (!uploaded.ok) throw refused(uploaded.refusal, lang);
    const { added } = uploaded.value;
    return { redirect: `${modelPage(uploaded.value)}?${added ? 'ny' : 'fanns'}` };
  },
};

const refused = (refusal: UploadRefusal, lang: Lang): Unprocessable => {
  const t = managingTexts[lang];
  if (refusal.name === 'version_taken') return new Unprocessable({ fil: t.versionTaken(refusal.version) });
  if (refusal.name !== 'faults') return new Unprocessable({ fil: t.fileRefusals[refusal.name] });
  const { problems } = refusal;
  const shown = problems.slice(0, MOST_SHOWN);
  const causes = shown.filter(({ follows }) => !follows);
  const following = problems.filter(({ follows }) => follows).length;
  const count = t.upload.faultCount(problems.length - following, following);
  const more = problems.length > shown.length ? ` ${t.upload.shown(shown.length, problems.length)}` : '';
  return new Unprocessable(
    {
      fil: count + more,
      ...Object.fromEntries(causes.map((problem, index) => [faultField(index), sentenceOf(problem, lang)])),
    },
    faultsIn(shown, lang),
  );
};
