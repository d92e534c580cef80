import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { CheckboxGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { isId } from '../../../shared/values/ids.ts';
import { seesPeople } from '../../people/landing.rules.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { changeModel } from '../change-model.ts';
import { loadMovable, type MovableWay } from '../load-movable.ts';
import { loadWay } from '../load-way.ts';
import { findMapping, listMovable, type StandingMapping } from '../model-change.store.ts';
import { modelChangeTexts } from '../model-change.texts.ts';
import { orChanged } from '../parts/changed-since.ts';
import { changeRefusalInWords } from '../parts/model-change.tsx';
import { CannotTable, ChangesTable } from '../parts/movable-tables.tsx';
import { doingOf } from '../parts/open-way.ts';
import { modelName } from '../way-words.texts.ts';

const MOST_SHOWN = 50;

const mappingOf = async (visit: Visit): Promise<StandingMapping> => {
  if (!seesPeople(visit.visitor.role)) throw new NotAllowed();
  const id = idParam(visit, 'mappingId');
  const found = await findMapping(visit.tx, id);
  if (!found) throw new NotFound(id);
  return found;
};

const versionField = (participantId: string) => `version-${participantId}`;

/** Those of one's own people who can be moved to another version, with what it brings for each; the chosen are moved together. */
export const changeModelsPage: FormScreen = {
  view: async (visit, form) => {
    const mapping = await mappingOf(visit);
    const { lang } = visit;
    const t = modelChangeTexts[lang].many;
    const { ways, all } = await loadMovable(visit, mapping, MOST_SHOWN);
    await logRead(
      visit.tx,
      'list',
      ways.map(({ participantId }) => participantId),
    );
    const can = ways.filter(({ looked }) => looked.ok);
    const cannot = ways.filter(({ looked }) => !looked.ok);
    const from = ways[0]?.way.definition;
    const moved = Number(visit.url.searchParams.get('flyttade') ?? 0);
    return (
      <Frame visit={visit} title={t.title} error={hasErrors(form)}>
        <PageHeading
          title={t.title}
          lead={from && t.lead(modelName(from, lang), modelName(mapping.to, lang))}
          back={{ href: '/deltagare', label: t.back }}
        />
        <ErrorSummary form={form} />
        {moved > 0 ? (
          <Alert tone="success" live>
            <p>{t.moved(moved)}</p>
          </Alert>
        ) : null}
        {all > ways.length ? <p>{t.more(ways.length, all)}</p> : null}
        {can.length > 0 ? (
          <>
            <ChangesTable ways={can} lang={lang} />
            <PickForm visit={visit} form={form} can={can} />
          </>
        ) : (
          <EmptyState>{t.none}</EmptyState>
        )}
        {cannot.length > 0 ? <CannotTable ways={cannot} lang={lang} /> : null}
      </Frame>
    );
  },
  act: async (visit, body) => {
    const mapping = await mappingOf(visit);
    const { lang, tx } = visit;
    const t = modelChangeTexts[lang].many;
    const fields = typedFields(visit, body);
    const chosen = [...new Set(fields.list('vem'))].filter(isId);
    if (chosen.length === 0) fields.wrong('vem', t.nobody);
    const [on, reason] = [fields.day('datum'), fields.needed('varfor')];
    fields.done();
    const names = new Map((await listMovable(tx, mapping.id)).map((one) => [one.participantId, one.name]));
    for (const participantId of chosen) {
      const name = names.get(participantId);
      if (name === undefined) throw new NotFound(participantId);
      const version = Number(body.text(versionField(participantId)) || -1);
      const result = await orChanged(
        lang,
        changeModel(doingOf(visit), { participantId, mappingId: mapping.id, version, on, reason }),
      );
      if (result.ok) continue;
      const { name: why } = result.refusal;
      if (why === 'date_in_future' || why === 'date_before_step_started')
        fields.wrong('datum', t.refused(name, modelChangeTexts[lang].refusals[why]));
      else {
        const way = await loadWay(tx, participantId, visit.today);
        const words = changeRefusalInWords(result.refusal, way?.definition ?? mapping.to, lang);
        throw new Unprocessable({ vem: t.refused(name, words) });
      }
      fields.done();
    }
    return { redirect: `${visit.url.pathname}?flyttade=${chosen.length}` };
  },
};

const PickForm = ({ visit, form, can }: { visit: Visit; form: FormState; can: MovableWay[] }) => {
  const { one, many } = modelChangeTexts[visit.lang];
  const prefilled = { ...form, values: { datum: visit.today, ...form.values } };
  return (
    <Form action={visit.url.pathname}>
      {can.map(({ participantId, way }) => (
        <Hidden name={versionField(participantId)} value={way.rows.version} />
      ))}
      <CheckboxGroup
        form={form}
        name="vem"
        label={many.pick}
        options={can.map(({ participantId, name }) => ({ value: participantId, label: name }))}
      />
      <DateField form={prefilled} name="datum" label={one.date} />
      <TextArea form={form} name="varfor" label={one.reason} rows={2} />
      <Actions>
        <Button>{many.submit}</Button>
      </Actions>
    </Form>
  );
};
