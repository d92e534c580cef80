import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, Form } from '../../../shared/parts/form.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Case } from '../cases.store.ts';
import { crossingTexts } from '../crossings.texts.ts';

interface Props {
  one: Case;
  form: FormState;
  /** The sender writes for a receiver that nobody can sign in to. */
  forReceiver?: boolean;
}

export const AnswerForm = ({ one, form, forReceiver }: Props) => {
  const t = crossingTexts[form.lang];
  return (
    <Section title={forReceiver ? t.answerForTitle(one.toName) : t.answerTitle} id="svar">
      <Form action={`/arenden/${one.crossingId}/svar`}>
        <RadioGroup
          form={form}
          name="svar"
          label={forReceiver ? t.theyTakeIt : t.takesIt}
          options={[
            { value: 'accepted', label: t.yes, hint: forReceiver ? undefined : t.yesHint },
            { value: 'refused', label: t.no, hint: t.noHint },
          ]}
        />
        <TextArea form={form} name="anledning" label={t.reason} hint={t.reasonHint} optional rows={3} />
        {forReceiver ? (
          <>
            <TextField form={form} name="vem" label={t.answeredBy} />
            <TextField form={form} name="hur" label={t.answeredHow} />
            <DateField form={form} name="svarat" label={t.answeredOnDay} />
            <DateField form={form} name="kontakt" label={t.contactOn} hint={t.contactHint} optional />
          </>
        ) : null}
        <Actions>
          <Button>{t.sendAnswer}</Button>
        </Actions>
      </Form>
    </Section>
  );
};

export const ContactForm = ({ one, form }: Props) => {
  const t = crossingTexts[form.lang];
  return (
    <Section title={t.contactTitle} id="kontakt">
      <p>{t.contactLead[one.kind]}</p>
      <Form action={`/arenden/${one.crossingId}/kontakt`}>
        <DateField form={form} name="kontakt" label={t.contactOn} />
        <Actions>
          <Button>{t.saveContact}</Button>
        </Actions>
      </Form>
    </Section>
  );
};

export const WithdrawForm = ({ one, lang }: { one: Case; lang: FormState['lang'] }) => {
  const t = crossingTexts[lang];
  return (
    <Section title={t.withdrawTitle} id="ta-tillbaka">
      <p>{t.withdrawLead}</p>
      <Form action={`/arenden/${one.crossingId}/ta-tillbaka`} guard={false}>
        <Actions>
          <Button kind="secondary">{t.withdraw}</Button>
        </Actions>
      </Form>
    </Section>
  );
};
