import { Checkbox } from '../../../shared/parts/choices.tsx';
import { Actions, Button, Form } from '../../../shared/parts/form.tsx';
import { type FormState, formState } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { projectField, type YearCoverage } from '../coverage.rules.ts';
import { importPagesTexts } from '../import-pages.texts.ts';
import type { ImportFile } from '../imports.store.ts';
import type { FileYear } from '../staged-rows.store.ts';
import { CoverageFields } from './coverage-fields.tsx';

type DecisionProps = {
  file: ImportFile;
  form: FormState;
  years: FileYear[];
  standing: YearCoverage[];
};

/** A project year of the file is ticked beforehand; what was typed comes before that. */
const withFileYears = (form: FormState, years: FileYear[]): FormState => {
  if (Object.keys(form.values).length > 0) return form;
  const ticked = years.filter(({ projectYear }) => projectYear);
  return formState(
    form.lang,
    Object.fromEntries(ticked.map(({ year }) => [projectField(year), 'yes'])),
    form.errors,
  );
};

/** Loads the file, or throws it away; with problems in it only the latter. */
export const Decision = ({ file, form, years, standing }: DecisionProps) => {
  const t = importPagesTexts[form.lang];
  const { counts, warned } = file;
  const at = `/import/${file.importId}`;
  const some = counts.new + counts.changed > 0;
  const filled = withFileYears(form, years);
  return (
    <>
      {counts.problem > 0 ? (
        <Alert tone="warning">
          <p>{t.mustBeRight(counts.problem)}</p>
        </Alert>
      ) : null}
      {counts.problem === 0 && !some ? <p>{t.nothingToDo}</p> : null}
      {counts.problem === 0 && some ? (
        <Form action={at}>
          {warned > 0 ? (
            <>
              <Alert tone="warning">
                <p>{t.warnedWhy(warned)}</p>
                <p>
                  <a href={`${at}?visa=warned`}>{t.showWarned}</a>
                </p>
              </Alert>
              <Checkbox form={filled} name="sett" label={t.warningsSeen} />
            </>
          ) : null}
          {years.length > 0 ? (
            <CoverageFields form={filled} years={years.map(({ year }) => year)} standing={standing} />
          ) : null}
          <Actions>
            <Button>{t.confirm(counts.new, counts.changed)}</Button>
          </Actions>
        </Form>
      ) : null}
      <Form action={`${at}/kasta`} guard={false}>
        <Button kind="secondary">{t.discard}</Button>
      </Form>
    </>
  );
};
