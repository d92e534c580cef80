import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { Select } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { newId } from '../../../shared/values/ids.ts';
import { frameTexts } from '../frame.texts.ts';
import type { Place } from '../staff.store.ts';
import { staffTexts } from '../staff.texts.ts';
import { Frame } from './frame.tsx';

interface StaffFormProps {
  visit: Visit;
  form: FormState;
  title: string;
  lead?: string;
  draft?: boolean;
  children: Child;
  submit: string;
}

/** A page with one form that adds something; the id makes a second post the same row. */
export const StaffForm = ({ visit, form, title, lead, draft, children, submit }: StaffFormProps) => {
  const t = staffTexts[visit.lang];
  return (
    <Frame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading title={title} lead={lead} back={{ href: '/personal', label: t.back }} />
      <ErrorSummary form={form} />
      {draft ? <Alert live>{t.draft}</Alert> : null}
      <Form action={visit.url.pathname}>
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        {children}
        <Actions>
          <Button>{submit}</Button>
        </Actions>
      </Form>
    </Frame>
  );
};

/** Where and as what somebody is to work. */
export const RoleFields = ({ visit, form, places }: { visit: Visit; form: FormState; places: Place[] }) => {
  const t = staffTexts[visit.lang].fields;
  return (
    <>
      <Select
        form={form}
        name="place"
        label={t.place}
        options={places.map(({ organisationId, organisationName, unitId, unitName }) => ({
          value: unitId ?? organisationId,
          label: unitName ? `${organisationName}, ${unitName}` : organisationName,
        }))}
      />
      <Select
        form={form}
        name="role"
        label={t.role}
        options={Object.entries(frameTexts[visit.lang].roles).map(([value, label]) => ({ value, label }))}
      />
    </>
  );
};

interface QuestionProps {
  visit: Visit;
  form: FormState;
  title: string;
  lead: string;
  children?: Child;
  back: string;
  yes: string;
  no: string;
}

/** Asks before something that takes a right away. */
export const Question = ({ visit, form, title, lead, children, back, yes, no }: QuestionProps) => (
  <Frame visit={visit} title={title} error={hasErrors(form)}>
    <PageHeading title={title} lead={lead} back={{ href: '/personal', label: staffTexts[visit.lang].back }} />
    <ErrorSummary form={form} />
    {children}
    <Form action={visit.url.pathname} guard={false}>
      <Actions>
        <Button kind="danger">{yes}</Button>
        <ButtonLink kind="secondary" href={back}>
          {no}
        </ButtonLink>
      </Actions>
    </Form>
  </Frame>
);
