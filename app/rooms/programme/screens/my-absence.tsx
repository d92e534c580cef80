import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { Result } from '../../../shared/values/result.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { ownReasons } from '../absence.rules.ts';
import { ownOccasionsTexts } from '../own-occasions.easy.texts.ts';
import { faultOfNotice, type OwnOccasion, ownOccasion } from '../own-occasions.rules.ts';
import { listOwnOccasions } from '../own-occasions.store.ts';
import { ownGroups, timeLines } from '../parts/own-time.tsx';
import { sayAbsence, takeBackAbsence } from '../say-absence.ts';
import { showGroups } from './my-groups.tsx';

/** The occasion of the address, where the person has a place; somebody else's does not exist. */
const findOwn = async (visit: OwnVisit): Promise<OwnOccasion> => {
  const id = idParam(visit, 'id');
  const found = ownOccasion(await listOwnOccasions(visit.tx), id);
  if (!found) throw new NotFound(id);
  return found;
};

const demandSaid = ({ lang }: OwnVisit, said: Result<void, 'called_off' | 'begun'>): void => {
  if (!said.ok) throw new Unprocessable({ '': ownOccasionsTexts[lang][said.refusal] });
};

/** Why, from a short list, and once more whether it is so: nothing is sent before that. */
export const cannotComeForm: OwnFormScreen = {
  view: async (visit, form) => {
    const { lang } = visit;
    const t = ownOccasionsTexts[lang];
    const one = await findOwn(visit);
    const fault = faultOfNotice(one, visit.now);
    return (
      <EasyFrame visit={visit} title={t.cannot} error={hasErrors(form)}>
        <PageHeading title={t.cannot} back={{ href: ownGroups, label: t.title }} />
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={[dateInWords(one.heldOn, lang), ...timeLines(one, lang)]} />
        </p>
        {fault ? (
          <p>{t[fault]}</p>
        ) : (
          <>
            <p>
              <EasyLines lines={t.cannotLead} />
            </p>
            <Form action={`${ownGroups}/${one.id}/kan-inte`}>
              <div class="big-choices">
                <RadioGroup
                  form={form}
                  name="varfor"
                  label={t.why}
                  options={ownReasons.map((value) => ({ value, label: t.reasons[value] }))}
                />
              </div>
              <Actions>
                <Button>{t.send}</Button>
                <ButtonLink href={ownGroups} kind="secondary">
                  {t.keep}
                </ButtonLink>
              </Actions>
            </Form>
          </>
        )}
      </EasyFrame>
    );
  },
  act: async (visit, body) => {
    const one = await findOwn(visit);
    const fields = typedFields(visit, body);
    const reason = ownReasons.find((value) => value === body.text('varfor'));
    if (!reason) fields.wrong('varfor', ownOccasionsTexts[visit.lang].choose);
    fields.done();
    if (reason) demandSaid(visit, await sayAbsence(visit, one, reason));
    return { redirect: `${ownGroups}?sparat=1` };
  },
};

/** The person can come after all. */
export const canComeButton: OwnFormScreen = {
  view: showGroups,
  act: async (visit) => {
    demandSaid(visit, await takeBackAbsence(visit, await findOwn(visit)));
    return { redirect: `${ownGroups}?sparat=1` };
  },
};
