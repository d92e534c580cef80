import { may } from '../../../platform/may.ts';
import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Checkbox } from '../../../shared/parts/choices.tsx';
import { TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { newId } from '../../../shared/values/ids.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { editTexts } from '../edit.texts.ts';
import { openFile } from '../open-file.ts';
import { participantTexts } from '../participant.texts.ts';
import { ContactFields } from '../parts/contact-fields.tsx';
import { formId, refused, typedIn } from '../parts/typed.ts';
import { listUnits } from '../people-of-organisation.store.ts';

const demandRight = async (visit: Visit) => {
  if (!(await may(visit.tx, 'open_file'))) throw new NotAllowed();
};

/** A new file of one's own organisation. The id makes a second posting of the same form the same file. */
export const newFileForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    await demandRight(visit);
    const t = editTexts[visit.lang];
    return (
      <Frame visit={visit} title={t.newFile} error={hasErrors(form)}>
        <PageHeading
          title={t.newFile}
          lead={t.newFileLead}
          back={{ href: '/deltagare', label: participantTexts[visit.lang].back }}
        />
        <ErrorSummary form={form} />
        {draft ? <Alert>{typedTexts[visit.lang].draft}</Alert> : null}
        <Form action="/deltagare/ny">
          <Hidden name="id" value={singleValue(form, 'id') || newId()} />
          <TextField form={form} name="nummer" label={t.number} hint={t.numberHint} size={16} />
          <ContactFields form={form} units={await listUnits(visit)} />
          <Checkbox form={form} name="skyddad" label={t.protected} hint={t.protectedHint} />
          <Actions>
            <Button>{t.open}</Button>
          </Actions>
        </Form>
      </Frame>
    );
  },
  act: async (visit, body) => {
    await demandRight(visit);
    const typed = typedIn(body);
    const units = (await listUnits(visit)).map(({ id }) => id);
    const opened = await openFile(visit, visit.application.secrets.numberKey, typed, {
      id: formId(typed),
      units,
    });
    if (!opened.ok) throw refused(opened.refusal, visit.lang);
    const { participantId, wasHere } = opened.value;
    return { redirect: `/deltagare/${participantId}${wasHere ? '?fanns=1' : ''}` };
  },
};
