import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DateField, TextArea } from '../../../shared/parts/fields.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { isId } from '../../../shared/values/ids.ts';
import { type ChangeModelRefusal, changeModel } from '../change-model.ts';
import { lookAtChange } from '../model-change.rules.ts';
import { findMapping, type StandingMapping } from '../model-change.store.ts';
import { modelChangeTexts } from '../model-change.texts.ts';
import { changedSince, orChanged } from '../parts/changed-since.ts';
import { changeRefusalInWords, ModelChangeFacts } from '../parts/model-change.tsx';
import { barFor, demand, doingOf, findWay, type OpenedWay, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import { modelName } from '../way-words.texts.ts';

/** The mapping in the address, or the only one there is. */
const mappingPicked = async (
  { tx, url }: Visit,
  { way }: OpenedWay,
): Promise<StandingMapping | undefined> => {
  const { mappings } = way.rows;
  const wanted = url.searchParams.get('till') ?? (mappings.length === 1 ? mappings[0]!.id : '');
  const found = isId(wanted) ? await findMapping(tx, wanted) : undefined;
  return found?.fromHash === way.rows.contentHash ? found : undefined;
};

/** Moves one person's way to another version of its model: what changes is shown before anything is done. */
export const changeModelForm: FormScreen = {
  view: async (visit, given, { draft }) => {
    const opened = await openWay(visit);
    const { lang, visitor, today } = visit;
    const { way } = opened;
    const form = { ...given, values: { datum: today, ...given.values } };
    const t = modelChangeTexts[lang];
    const bar = barFor(visit, opened, 'changeModel');
    const picked = await mappingPicked(visit, opened);
    const looked = picked && lookAtChange(way.state, picked.to, picked.mapping, way.circumstances, visitor);
    const barred =
      looked && !looked.ok ? changeRefusalInWords(looked.refusal, way.definition, lang) : undefined;
    return (
      <WayForm
        visit={visit}
        opened={opened}
        form={form}
        draft={draft}
        title={t.one.title}
        lead={picked && t.one.lead(modelName(way.definition, lang), modelName(picked.to, lang))}
        bar={bar ?? barred ?? (picked ? undefined : t.one.choose)}
        above={
          looked?.ok && picked ? (
            <ModelChangeFacts change={looked.value} from={way.definition} to={picked.to} lang={lang} />
          ) : picked || bar ? null : (
            <Choices opened={opened} visit={visit} />
          )
        }
        submit={t.one.submit}
      >
        <DateField form={form} name="datum" label={t.one.date} />
        <TextArea form={form} name="varfor" label={t.one.reason} rows={2} />
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const opened = await findWay(visit);
    const { participantId, way } = opened;
    const fields = typedFields(visit, body);
    const version = fields.version();
    if (version === way.rows.version) demand(visit, opened, 'changeModel');
    const on = fields.day('datum');
    const reason = fields.needed('varfor');
    fields.done();
    const mappingId = visit.url.searchParams.get('till') ?? way.rows.mappings[0]?.id ?? '';
    const result = await orChanged(
      visit.lang,
      changeModel(doingOf(visit), {
        participantId,
        mappingId: isId(mappingId) ? mappingId : participantId,
        version,
        on,
        reason,
      }),
    );
    if (!result.ok) throw refused(result.refusal, opened, visit);
    return { redirect: personPage(participantId) };
  },
};

const fieldOf: Record<string, string> = {
  date_in_future: 'datum',
  date_before_step_started: 'datum',
  because_missing: 'varfor',
};

const refused = (refusal: ChangeModelRefusal, { way }: OpenedWay, { lang }: Visit): Unprocessable =>
  refusal.name === 'changed_since'
    ? changedSince(lang)
    : new Unprocessable({
        [fieldOf[refusal.name] ?? '']: changeRefusalInWords(refusal, way.definition, lang),
      });

const Choices = ({ opened, visit }: { opened: OpenedWay; visit: Visit }) => {
  const t = modelChangeTexts[visit.lang].one;
  return (
    <Section title={t.choose}>
      <ul>
        {opened.way.rows.mappings.map((mapping) => (
          <li>
            <a href={`${personPage(opened.participantId)}/vag/byt-modell?till=${mapping.id}`}>
              {t.chosen(modelName(mapping, visit.lang))}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
};
