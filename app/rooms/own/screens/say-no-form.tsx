import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { idParam } from '../../../platform/request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { helpersEasyTexts } from '../helpers.easy.texts.ts';
import { listOwnRepresentatives } from '../helpers.store.ts';
import { endRepresentation } from '../representations.store.ts';

const home = '/vem-hjalper';

const getSignIn = async (visit: OwnVisit) => {
  const id = idParam(visit, 'representationId');
  const found = (await listOwnRepresentatives(visit.tx)).find((one) => one.signInId === id);
  if (!found || visit.person.representationId) throw new NotFound(id);
  return { ...found, id };
};

/** The person's own no: a representative's sign-in opens nothing any more. A representative cannot say it of another. */
export const sayNoForm: OwnFormScreen = {
  view: async (visit, form) => {
    const t = helpersEasyTexts[visit.lang];
    const { name } = await getSignIn(visit);
    return (
      <EasyFrame visit={visit} title={t.noTitle}>
        <PageHeading title={t.noTitle} back={{ href: home, label: t.title }} />
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={t.noLead(name)} />
        </p>
        <Form action={visit.url.pathname} guard={false}>
          <Actions>
            <Button kind="secondary">{t.no(name)}</Button>
            <ButtonLink kind="secondary" href={home}>
              {t.yes(name)}
            </ButtonLink>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },
  act: async (visit) => {
    const { id } = await getSignIn(visit);
    await endRepresentation(visit.tx, id);
    return { redirect: home };
  },
};
