import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import type { ModelMoveRecord } from '../loaded-way.rules.ts';
import { modelChangeTexts } from '../model-change.texts.ts';
import { modelOf } from '../models-of-way.rules.ts';
import { orChanged } from '../parts/changed-since.ts';
import { barFor, demand, doingOf, findWay, type OpenedWay, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import { undoModelChange } from '../undo-model-change.ts';
import { modelName } from '../way-words.texts.ts';

const movePicked = (visit: Visit, { way }: OpenedWay): ModelMoveRecord => {
  const id = idParam(visit, 'moveId');
  const move = way.rows.modelMoves.find((row) => row.id === id && !row.struck);
  if (!move) throw new NotFound(id);
  return move;
};

/** Takes back a wrong change of model. What stood stays, struck. */
export const undoModelChangeForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openWay(visit);
    const { rows, definition } = opened.way;
    const { fromHash, toHash } = movePicked(visit, opened);
    const t = modelChangeTexts[visit.lang].undo;
    const named = (hash: string) => modelName(modelOf(rows, definition, hash), visit.lang);
    return (
      <WayForm
        visit={visit}
        opened={opened}
        form={form}
        draft={draft}
        title={t.title}
        lead={t.lead(named(fromHash), named(toHash))}
        bar={barFor(visit, opened, 'undoModelChange')}
        submit={t.submit}
        danger
      >
        <TextArea form={form} name="varfor" label={t.reason} rows={2} />
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const opened = await findWay(visit);
    const { id } = movePicked(visit, opened);
    const { participantId, way } = opened;
    const fields = typedFields(visit, body);
    const version = fields.version();
    if (version === way.rows.version) demand(visit, opened, 'undoModelChange');
    const because = fields.needed('varfor');
    fields.done();
    const result = await orChanged(
      visit.lang,
      undoModelChange(doingOf(visit), { participantId, moveId: id, version, because }),
    );
    if (!result.ok)
      fields.wrong(
        result.refusal === 'because_missing' ? 'varfor' : '',
        modelChangeTexts[visit.lang].refusals[result.refusal],
      );
    fields.done();
    return { redirect: personPage(participantId) };
  },
};
