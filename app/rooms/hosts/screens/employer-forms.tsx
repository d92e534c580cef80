import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { readAsked } from '../../../platform/read-asked.ts';
import { AskedFields, type AskedWords } from '../../../shared/parts/asked-fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import type { Answers, AskedForm } from '../../../shared/values/asked.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { askSupport, checkIn } from '../ask-support.ts';
import { checkInAsks } from '../check-in.rules.ts';
import type { ShownStay } from '../employer-page.store.ts';
import { employerPageTexts } from '../employer-page.texts.ts';
import type { EmployerVisit } from '../employer-visit.ts';
import { EmployerFrame } from '../parts/employer-frame.tsx';
import { callBackAsks, dueOn, supportAsks } from '../support.rules.ts';

interface EmployerAsked<Asks extends AskedForm> {
  asks: Asks;
  /** The values written in one's own words. */
  free: readonly (keyof Asks & string)[];
  words: (visit: EmployerVisit) => AskedWords & { title: string; lead: string; submit: string };
  standing?: (visit: EmployerVisit) => Record<string, string>;
  /** What does not hold together, by key, in words. */
  check?: (visit: EmployerVisit, answers: Answers<Asks>) => Partial<Record<keyof Asks, string>>;
  save: (visit: EmployerVisit, stay: ShownStay, answers: Answers<Asks>, id: string) => Promise<void>;
}

/** The stay that the address names, of those that the door shows. */
const stayOf = ({ page, param }: EmployerVisit): ShownStay => {
  const stay = page.stays.find(({ linkId }) => linkId === param('lank'));
  if (!stay) throw new NotFound();
  return stay;
};

const address = '/for-arbetsgivare';

/** A form on the employer's page. What is sent twice is done once. */
const employerAsked = <Asks extends AskedForm>({
  asks,
  free,
  words,
  standing,
  check,
  save,
}: EmployerAsked<Asks>) => {
  const health = withoutHealth(asks, free);
  return {
    view: async (visit: EmployerVisit, given: FormState) => {
      stayOf(visit);
      const t = words(visit);
      const begun = Object.keys(given.values).length > 0;
      const form = begun ? given : formState(visit.lang, standing?.(visit), given.errors);
      return (
        <EmployerFrame visit={visit} title={t.title} error={hasErrors(form)} name={visit.page.contact.name}>
          <PageHeading
            title={t.title}
            lead={t.lead}
            back={{ href: address, label: employerPageTexts[visit.lang].title }}
          />
          <ErrorSummary form={form} />
          <Form action={visit.url.pathname}>
            <Hidden name="id" value={singleValue(form, 'id') || newId()} />
            <AskedFields form={form} asks={asks} words={t} />
            {health.beforeButton(visit, form)}
            <Actions>
              <Button>{t.submit}</Button>
            </Actions>
          </Form>
        </EmployerFrame>
      );
    },
    act: async (visit: EmployerVisit, body: Parameters<typeof readAsked>[1]) => {
      const stay = stayOf(visit);
      const answers = readAsked(visit, body, asks, {}, (read) => ({
        ...check?.(visit, read),
        ...health.met(visit, body),
      }));
      const sent = body.text('id');
      await save(visit, stay, answers, isId(sent) ? sent : newId()).catch((fault) => {
        if (fault.constraint !== 'employer_writes_seldom') throw fault;
        throw new Unprocessable({ '': employerPageTexts[visit.lang].tooOften });
      });
      return { redirect: `${address}?skickat=1` };
    },
  };
};

const letterOf = ({ lang, application }: EmployerVisit) => {
  const { subject, body } = employerPageTexts[lang].requestLetter;
  return { subject, body: body(`${application.origin}/larandeplatser/stod`) };
};

const untilWhen = ({ lang, now }: EmployerVisit) => dateInWords(dueOn(now), lang);
const ownPhone = ({ page }: EmployerVisit) => ({ telefon: page.contact.phone ?? '' });

/** "I need support": to those responsible, with a day on which somebody is to have answered. */
export const supportForm = employerAsked({
  asks: supportAsks,
  free: ['words'],
  words: (visit) => {
    const t = employerPageTexts[visit.lang].supportForm;
    return { ...t, lead: t.lead(untilWhen(visit)) };
  },
  standing: ownPhone,
  save: (visit, stay, { words, phone }, id) =>
    askSupport(visit, stay, { id, kind: 'support', words, phone }, letterOf(visit)),
});

/** "Call me": the same, with nothing but the number. */
export const callBackForm = employerAsked({
  asks: callBackAsks,
  free: [],
  words: (visit) => {
    const t = employerPageTexts[visit.lang].callForm;
    return { ...t, lead: t.lead(untilWhen(visit)) };
  },
  standing: ownPhone,
  save: (visit, stay, { phone }, id) =>
    askSupport(visit, stay, { id, kind: 'call_back', words: null, phone }, letterOf(visit)),
});

/** How it goes, in two minutes. */
export const checkInForm = employerAsked({
  asks: checkInAsks,
  free: ['words'],
  words: ({ lang }) => employerPageTexts[lang].checkInForm,
  standing: ownPhone,
  check: ({ lang }, { wants, phone }) =>
    wants === 'call' && !phone ? { phone: employerPageTexts[lang].checkInForm.phoneMissing } : {},
  save: (visit, stay, answers, id) => checkIn(visit, stay, id, answers, letterOf(visit)),
});
