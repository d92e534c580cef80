import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { DateField, TextArea } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { singleValue } from '../../../shared/parts/form-state.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { FormAbout } from '../../trust/parts/form-about.tsx';
import { beginningTexts } from '../beginning.texts.ts';
import { doingOf, personPage } from '../parts/open-way.ts';
import { tellWish } from '../tell-wish.ts';
import { formTexts } from '../way-forms.texts.ts';
import { mayAbout } from '../wish.store.ts';

/** Any staff that works with the person writes down what the person wants. */
export const wishForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const person = await openPerson(visit, idParam(visit, 'id'));
    if (!(await mayAbout(visit.tx, 'record_wish', person.participantId))) throw new NotAllowed();
    const t = { ...formTexts[visit.lang], ...beginningTexts[visit.lang] };
    const prefilled = { ...form, values: { datum: visit.today, ...form.values } };
    return (
      <FormAbout
        visit={visit}
        person={person}
        form={form}
        draft={draft}
        title={t.wish.title}
        lead={t.wish.lead}
        submit={t.wish.submit}
        written={['onskan']}
      >
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        <TextArea form={form} name="onskan" label={t.wish.words} hint={t.wish.wordsHint} rows={3} />
        <DateField form={prefilled} name="datum" label={t.wish.toldOn} />
      </FormAbout>
    );
  },
  act: async (visit, body) => {
    const participantId = idParam(visit, 'id');
    if (!(await mayAbout(visit.tx, 'record_wish', participantId))) throw new NotFound(participantId);
    const fields = await fieldsAbout(visit, body, participantId);
    const id = body.text('id');
    const wish = {
      id: isId(id) ? id : newId(),
      words: fields.needed('onskan', 1000),
      toldOn: fields.day('datum'),
    };
    fields.done();
    const result = await tellWish(doingOf(visit), participantId, wish);
    if (!result.ok) {
      const field = result.refusal === 'date_in_future' ? 'datum' : '';
      fields.wrong(field, beginningTexts[visit.lang].wish.refusals[result.refusal]);
      fields.done();
    }
    return { redirect: personPage(participantId) };
  },
};
