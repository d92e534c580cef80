import { Checkbox } from '../../../shared/parts/choices.tsx';
import { DateField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { projectField, throughField, type YearCoverage } from '../coverage.rules.ts';
import { importPagesTexts } from '../import-pages.texts.ts';

interface Props {
  form: FormState;
  years: number[];
  /** What has been stated about them before. */
  standing: YearCoverage[];
}

/** For each year of the file: to which day it is registered, and whether it was a project year. */
export const CoverageFields = ({ form, years, standing }: Props) => {
  const t = importPagesTexts[form.lang];
  const standingOf = (year: number) => standing.find((one) => one.year === year)?.registeredThrough;
  return (
    <>
      <h2>{t.coverageTitle}</h2>
      <p>{t.coverageLead}</p>
      {years.map((year) => {
        const day = standingOf(year);
        return (
          <>
            <DateField
              form={form}
              name={throughField(year)}
              label={t.through(year)}
              hint={day ? t.stands(dateInWords(day, form.lang, { weekday: false })) : undefined}
              optional
            />
            <Checkbox form={form} name={projectField(year)} label={t.project(year)} />
          </>
        );
      })}
    </>
  );
};
