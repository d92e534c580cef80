import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { modelName } from '../../path/way-words.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import type { Model } from '../models.rules.ts';
import { modelPage } from './open-models.ts';

interface ModelFormProps {
  visit: Visit;
  model: Model;
  form: FormState;
  title: string;
  lead: string;
  submit: string;
  danger?: boolean;
  children: Child;
}

/** A page that does one thing about a version, with the way back to it. */
export const ModelForm = ({ visit, model, form, title, lead, submit, danger, children }: ModelFormProps) => {
  const name = modelName(model.definition, visit.lang);
  return (
    <Frame visit={visit} title={`${title}, ${name}`} error={hasErrors(form)}>
      <PageHeading title={title} lead={lead} back={{ href: modelPage(model), label: name }} />
      <ErrorSummary form={form} />
      <Form action={visit.url.pathname + visit.url.search}>
        {children}
        <Actions>
          <Button kind={danger ? 'danger' : 'primary'}>{submit}</Button>
        </Actions>
      </Form>
    </Frame>
  );
};
