import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { isId, newId } from '../../../shared/values/ids.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { tellOwnWish } from '../tell-own-wish.ts';
import { wayEasyTexts } from '../way.easy.texts.ts';

const home = '/min-vag';

/** "I want to try a job": one question, and more only for whoever wants to tell it. */
export const tryJobForm: OwnFormScreen = {
  view: async (visit, form) => {
    const t = wayEasyTexts[visit.lang];
    return (
      <EasyFrame visit={visit} title={t.want} error={hasErrors(form)}>
        <PageHeading title={t.want} back={{ href: home, label: t.title }} />
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={t.wantLead} />
        </p>
        <Form action={visit.url.pathname}>
          <Hidden name="id" value={singleValue(form, 'id') || newId()} />
          <TextArea form={form} name="mer" label={t.wantMore} hint={t.wantHint} rows={3} optional />
          <Actions>
            <Button>{t.wantSend}</Button>
            <ButtonLink kind="secondary" href={home}>
              {t.wantNothing}
            </ButtonLink>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },
  act: async (visit, body) => {
    const t = wayEasyTexts[visit.lang];
    const fields = typedFields(visit, body);
    const id = body.text('id');
    const words = fields.text('mer', 1000) || t.wantWords;
    fields.done();
    const told = await tellOwnWish(visit, { id: isId(id) ? id : newId(), words });
    if (!told.ok)
      throw new Unprocessable({ '': told.refusal === 'already_open' ? t.alreadySaid : t.cannotSay });
    return { redirect: `${home}?tack` };
  },
};
