import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { askingTexts } from '../asking.texts.ts';
import { consentTexts } from '../consents.texts.ts';
import { findOwnConsent } from '../parts/own-consent.ts';
import { notTakenBack, WhoTakesBackFields, whoTakesBackIn } from '../parts/who-takes-back.tsx';
import { listRepresentatives } from '../representatives.store.ts';
import { isOpen } from '../sharing.rules.ts';
import type { ConsentLine } from '../sharing-overview.store.ts';
import { takeBack } from '../take-back.ts';

const list = (participantId: string) => `/deltagare/${participantId}/samtycken`;

/** The areas that can be taken back alone: who it is about is in all of it. */
const left = ({ areas, withdrawnAreas }: ConsentLine) =>
  areas.filter((area) => area !== 'identity' && !withdrawnAreas.includes(area));

/** One area of a consent is taken back; the rest stands. */
export const withdrawArea: FormScreen = {
  view: async (visit, form) => {
    const { person, consent } = await findOwnConsent(visit);
    const t = askingTexts[visit.lang];
    if (!isOpen(consent, visit.today)) return { redirect: list(person.participantId) };
    return (
      <PersonFrame visit={visit} person={person} title={t.areaTitle} error={hasErrors(form)}>
        <ErrorSummary form={form} />
        <p>{t.areaLead(consent.toName)}</p>
        <Form action={visit.url.pathname} guard={false}>
          <RadioGroup
            form={form}
            name="omrade"
            label={t.areaWhich}
            hint={t.areaHint}
            options={left(consent).map((area) => ({
              value: area,
              label: consentTexts[visit.lang].areas[area],
            }))}
          />
          <WhoTakesBackFields
            form={form}
            representatives={await listRepresentatives(visit.tx, person.participantId)}
          />
          <Actions>
            <Button kind="danger">{t.areaButton}</Button>
            <ButtonLink href={list(person.participantId)} kind="secondary">
              {consentTexts[visit.lang].goBack}
            </ButtonLink>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },

  act: async (visit, body) => {
    const { person, consent } = await findOwnConsent(visit);
    const asked = body.text('omrade');
    const there = { redirect: `${list(person.participantId)}?klart=area` };
    if (consent.withdrawnAreas.some((area) => area === asked) || !isOpen(consent, visit.today)) return there;
    const area = left(consent).find((one) => one === asked);
    if (!area) throw new Unprocessable({ omrade: askingTexts[visit.lang].areaMissing });
    const { tx, visitor: who, today, lang } = visit;
    const done = await takeBack(
      { tx, who, today },
      person.participantId,
      consent,
      whoTakesBackIn(body),
      area,
    );
    if (!done.ok) throw notTakenBack(done.refusal, await listRepresentatives(tx, person.participantId), lang);
    return there;
  },
};
