import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body } from '../../../platform/request.ts';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { asSeen } from '../../../shared/parts/seen-fields.tsx';
import { standingOf } from '../../../shared/values/asked.ts';
import { weekdayNames } from '../../../shared/values/weekdays.ts';
import { asStands, changedKeys } from '../../people/parts/changed-meanwhile.ts';
import { fillInStay } from '../../places/fill-in-stay.ts';
import { employerFillAsks, employerPeriodAsks, filledOf, fillFaults } from '../../places/filled-in.rules.ts';
import { fillingLetter } from '../../places/parts/filling-letter.ts';
import type { EmployerVisit } from '../employer-visit.ts';
import { fillInTexts } from '../fill-in.texts.ts';
import { employerAsked, stayOf } from '../parts/employer-form.tsx';

type FillAsks = typeof employerFillAsks | typeof employerPeriodAsks;

/** Which version the form was opened on. */
const versionSeen = (version: number) => asSeen({ version: String(version) });

/** The one that holds where the form was opened on it; none, where it was opened on another or says nothing that is a version. */
const seenVersion = (body: Body, version: number): number =>
  Object.entries(versionSeen(version)).every(([name, seen]) => body.text(name) === seen) ? version : 0;

const fillForm = (asks: FillAsks) =>
  employerAsked<FillAsks>({
    asks,
    free: ['what', 'shownBy', 'wayThere'],
    words: ({ lang }) => ({ ...fillInTexts[lang], codes: { days: weekdayNames[lang] } }),
    standing: (_, { times, version }) => ({
      ...asStands(asks, standingOf(asks, times ?? {})),
      ...versionSeen(version),
    }),
    check: ({ lang }, answers) => {
      const { faults } = fillInTexts[lang];
      return Object.fromEntries(
        Object.entries(fillFaults(answers)).map(([key, fault]) => [key, faults[fault]]),
      );
    },
    save: async (visit, { stayId, version }, answers, id, body) => {
      const { faults } = fillInTexts[visit.lang];
      const filled = filledOf(answers, changedKeys(asks, body));
      const seen = seenVersion(body, version);
      const done = await fillInStay(visit.tx, { stayId, seen, id }, filled, fillingLetter(visit));
      if (done.ok) return;
      throw new Unprocessable({ '': faults[done.refusal] }, { ...body.values, ...versionSeen(version) });
    },
  });

const [withTimes, withoutTimes] = [fillForm(employerPeriodAsks), fillForm(employerFillAsks)];
const formFor = (visit: EmployerVisit) => (stayOf(visit).times ? withTimes : withoutTimes);

/**
 * Somebody at the employer fills in the agreement: what is left empty stays as it is. Of what stands no more is shown than the person lets be shown, and the first
 * day and the last are asked for only where they are.
 */
export const fillInForm = {
  view: (visit: EmployerVisit, form: FormState) => formFor(visit).view(visit, form),
  act: (visit: EmployerVisit, body: Body) => formFor(visit).act(visit, body),
};
