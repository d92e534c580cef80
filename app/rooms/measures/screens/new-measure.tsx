import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { formState } from '../../../shared/parts/form-state.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { addMeasure } from '../keep-measure.ts';
import { fieldOf } from '../measure-form.rules.ts';
import { measureFormTexts } from '../measure-form.texts.ts';
import { measuresTexts } from '../measures.texts.ts';
import { DetailFields } from '../parts/detail-fields.tsx';
import { MeasureForm } from '../parts/measure-form.tsx';
import { measurePage, openCatalogue } from '../parts/open-catalogue.ts';
import { readDetails } from '../parts/read-details.ts';

const demandRight = async (visit: Visit) => {
  if (!(await openCatalogue(visit)).manage) throw new NotAllowed();
};

/** A new measure of one's own organisation. */
export const newMeasureForm: FormScreen = {
  view: async (visit, given, { draft }) => {
    await demandRight(visit);
    const t = measureFormTexts[visit.lang];
    const opened = Object.keys(given.values).length === 0;
    const { today, lang } = visit;
    const form = opened ? formState(lang, { [fieldOf.startsOn]: today, [fieldOf.placesOn]: today }) : given;
    return (
      <MeasureForm
        visit={visit}
        form={form}
        draft={draft}
        title={t.addTitle}
        lead={t.addLead}
        back={{ href: '/insatser', label: measuresTexts[lang].title }}
        submit={t.save}
      >
        <DetailFields form={form} />
      </MeasureForm>
    );
  },
  act: async (visit, body) => {
    await demandRight(visit);
    const sent = body.text('id');
    const id = isId(sent) ? sent : newId();
    await addMeasure(visit, id, readDetails(visit, body));
    return { redirect: `${measurePage({ id })}?sparat=1` };
  },
};
