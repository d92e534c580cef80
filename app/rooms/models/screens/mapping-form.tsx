import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { orChanged } from '../../path/parts/changed-since.ts';
import { checkMapping, likelyMapping } from '../../path/step-mapping.rules.ts';
import { modelName } from '../../path/way-words.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { managingTexts } from '../managing.texts.ts';
import { listMappings, withdrawMapping } from '../mappings.store.ts';
import type { Model } from '../models.rules.ts';
import { faultInWords, gone, MappingChanges, MappingChoices, mappingField } from '../parts/mapping-parts.tsx';
import { getModel, modelPage, openAsManager } from '../parts/open-models.ts';
import { publishMapping } from '../publish-mapping.ts';

const pair = async (visit: Visit): Promise<{ from: Model; to: Model }> => {
  const models = await openAsManager(visit);
  const to = getModel(models, visit.param('hash'));
  const from = getModel(models, visit.url.searchParams.get('fran'));
  if (from === to) throw new NotFound(from.hash);
  return { from, to };
};

/** What is chosen for each step: undefined where nothing is, null where it is gone. */
const chosenIn = ({ definition }: Model, typed: (name: string) => string) =>
  Object.fromEntries(
    definition.steps.map(({ key }) => {
      const value = typed(mappingField(key));
      return [key, value === gone ? null : value || undefined];
    }),
  );

/** Where each step of one version leads in another: chosen and looked at by address, then published. */
export const mappingForm: FormScreen = {
  view: async (visit, form) => {
    const { from, to } = await pair(visit);
    const { lang, url } = visit;
    const t = managingTexts[lang].mapping;
    const asked = from.definition.steps.some(({ key }) => url.searchParams.has(mappingField(key)));
    const chosen: Record<string, string | null | undefined> = asked
      ? chosenIn(from, (name) => url.searchParams.get(name) ?? '')
      : likelyMapping(from.definition, to.definition);
    const faults = checkMapping(from.definition, to.definition, chosen);
    return (
      <Frame visit={visit} title={t.title} error={hasErrors(form)}>
        <PageHeading
          title={t.title}
          lead={t.lead(modelName(from.definition, lang), modelName(to.definition, lang))}
          back={{ href: modelPage(to), label: modelName(to.definition, lang) }}
        />
        <ErrorSummary form={form} />
        <MappingChoices
          from={from}
          to={to}
          chosen={chosen}
          faults={asked ? faults : []}
          action={url.pathname}
          lang={lang}
        />
        {asked && faults.length === 0 ? (
          <>
            <MappingChanges from={from} to={to} chosen={chosen} lang={lang} />
            <Form action={url.pathname + url.search} guard={false}>
              {from.definition.steps.map(({ key }) => (
                <Hidden name={mappingField(key)} value={chosen[key] ?? gone} />
              ))}
              <Actions>
                <Button>{t.publish}</Button>
              </Actions>
            </Form>
          </>
        ) : null}
      </Frame>
    );
  },
  act: async (visit, body) => {
    const { from, to } = await pair(visit);
    const { lang, tx, visitor } = visit;
    const published = await orChanged(
      lang,
      publishMapping({ tx, who: visitor }, from, to, chosenIn(from, body.text)),
    );
    if (!published.ok)
      throw new Unprocessable(
        Object.fromEntries(
          published.refusal.map((fault) => [mappingField(fault.step), faultInWords(fault, from, lang)]),
        ),
      );
    return { redirect: modelPage(to) };
  },
};

/** Takes back a published move: those who hold ways no longer see it. Whoever has been moved stays moved. */
export const withdrawMappingButton: FormScreen = {
  view: async (visit) => ({ redirect: modelPage(getModel(await openAsManager(visit), visit.param('hash'))) }),
  act: async (visit) => {
    const model = getModel(await openAsManager(visit), visit.param('hash'));
    const id = idParam(visit, 'mappingId');
    const found = (await listMappings(visit.tx, model.hash)).find((mapping) => mapping.id === id);
    if (!found) throw new NotFound(id);
    await withdrawMapping(visit.tx, visit.visitor, id);
    return { redirect: modelPage(model) };
  },
};
