import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { changeMeasure } from '../keep-measure.ts';
import { isOld, type Measure } from '../measures.rules.ts';
import { listChanges } from '../measures.store.ts';
import { measuresTexts } from '../measures.texts.ts';
import { MeasureFacts, MeasureHistory } from '../parts/measure-facts.tsx';
import { MeasureTags } from '../parts/measure-list.tsx';
import {
  isKeptBy,
  measurePage,
  openCatalogue,
  openMeasure,
  openOwnMeasure,
} from '../parts/open-catalogue.ts';

/** What those who keep it can do. */
const Keeping = ({ visit, measure }: { visit: Visit; measure: Measure }) => {
  const t = measuresTexts[visit.lang];
  const at = measurePage(measure);
  return (
    <>
      <Actions>
        <ButtonLink href={`${at}/platser`}>{t.count}</ButtonLink>
        <ButtonLink href={`${at}/andra`} kind="secondary">
          {t.change}
        </ButtonLink>
        {measure.endsOn === null ? (
          <ButtonLink href={`${at}/avsluta`} kind="secondary">
            {t.end}
          </ButtonLink>
        ) : null}
      </Actions>
      <Form action={`${at}/bekrafta`} guard={false}>
        <Hidden name="version" value={measure.version} />
        <Button kind="secondary">{t.confirm}</Button>
      </Form>
    </>
  );
};

const pageOf = async (visit: Visit, form: FormState) => {
  const { lang, today, tx, url } = visit;
  const rights = await openCatalogue(visit);
  const measure = await openMeasure(visit);
  const t = measuresTexts[lang];
  return (
    <Frame visit={visit} title={measure.name} error={hasErrors(form)}>
      <PageHeading
        title={measure.name}
        lead={measure.organisation}
        back={{ href: '/insatser', label: t.title }}
      />
      <ErrorSummary form={form} />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      {isOld(measure, today) ? (
        <Alert tone="warning" title={t.old}>
          <p>{t.oldMore}</p>
        </Alert>
      ) : null}
      <MeasureTags measure={measure} lang={lang} today={today} />
      {isKeptBy(visit, rights, measure) ? <Keeping visit={visit} measure={measure} /> : null}
      <MeasureFacts measure={measure} lang={lang} />
      <MeasureHistory changes={await listChanges(tx, measure.id)} lang={lang} />
    </Frame>
  );
};

/** One measure, with everything that is said of it and what has been changed. */
export const measureScreen = (visit: Visit) => pageOf(visit, formState(visit.lang));

/** One press: all that stands on the page still holds. */
export const confirmButton: FormScreen = {
  view: pageOf,
  act: async (visit, body) => {
    const measure = await openOwnMeasure(visit);
    if (body.text('version') !== String(measure.version))
      throw new Unprocessable({ '': measuresTexts[visit.lang].changedMeanwhile });
    await changeMeasure(visit, measure, 'confirmed');
    return { redirect: `${measurePage(measure)}?sparat=1` };
  },
};
