import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { idParam } from '../../../platform/request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { easyConsentTexts } from '../consents.easy.texts.ts';
import { listOwnYeses, takeYesBack } from '../own-sharing.store.ts';
import { whoSeesTexts } from '../who-sees.easy.texts.ts';

const home = '/vem-ser';

const findYes = async (visit: OwnVisit) => {
  const consentId = idParam(visit, 'consentId');
  const yes = (await listOwnYeses(visit.tx)).find((one) => one.consentId === consentId);
  if (!yes) throw new NotFound(consentId);
  return { ...yes, alone: yes.areas.filter((area) => area !== 'identity') };
};

/** A yes is taken back, all of it or one part. Told before: what has been told stays with whom it was told. */
export const ownTakeBack: OwnFormScreen = {
  view: async (visit, form) => {
    const { lang, url } = visit;
    const yes = await findYes(visit);
    const t = whoSeesTexts[lang];
    const title = t.takeBackFrom(yes.toName);
    const parts = yes.alone.length > 1 ? yes.alone : [];
    return (
      <EasyFrame visit={visit} title={title} error={hasErrors(form)}>
        <PageHeading title={title} back={{ href: home, label: t.title }} />
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={easyConsentTexts[lang].stays(yes.toName)} />
        </p>
        <Form action={url.pathname} guard={false}>
          <RadioGroup
            form={form}
            name="vad"
            label={t.which}
            options={[
              { value: 'allt', label: t.everything },
              ...parts.map((area) => ({ value: area, label: t.areas[area] })),
            ]}
          />
          <Actions>
            <Button kind="secondary">{t.takeBack}</Button>
            <ButtonLink href={home} kind="secondary">
              {t.keep}
            </ButtonLink>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },

  act: async (visit, body) => {
    const yes = await findYes(visit);
    const asked = body.text('vad');
    const area = yes.alone.find((one) => one === asked);
    if (!area && asked !== 'allt') throw new Unprocessable({ vad: whoSeesTexts[visit.lang].whichMissing });
    await takeYesBack(visit.tx, yes.consentId, area ?? null);
    return { redirect: `${home}?klart=${area ? 'del' : 'borta'}` };
  },
};
