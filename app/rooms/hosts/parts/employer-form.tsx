import { NotFound, refusedAs } from '../../../platform/outcomes-of-requests.ts';
import { readAsked } from '../../../platform/read-asked.ts';
import type { Body } from '../../../platform/request.ts';
import { AskedFields, type AskedWords } from '../../../shared/parts/asked-fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { SeenFields } from '../../../shared/parts/seen-fields.tsx';
import type { Answers, AskedForm } from '../../../shared/values/asked.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import type { ShownStay } from '../employer-page.store.ts';
import { employerPageTexts } from '../employer-page.texts.ts';
import type { EmployerVisit } from '../employer-visit.ts';
import { EmployerFrame } from './employer-frame.tsx';

interface EmployerAsked<Asks extends AskedForm> {
  asks: Asks;
  /** The values written in one's own words. */
  free: readonly (keyof Asks & string)[];
  words: (visit: EmployerVisit) => AskedWords & { title: string; lead: string; submit: string };
  standing?: (visit: EmployerVisit, stay: ShownStay) => FormState['values'];
  /** What does not hold together, by key, in words. */
  check?: (visit: EmployerVisit, answers: Answers<Asks>) => Partial<Record<keyof Asks, string>>;
  save: (
    visit: EmployerVisit,
    stay: ShownStay,
    answers: Answers<Asks>,
    id: string,
    body: Body,
  ) => Promise<void>;
}

/** The stay that the address names, of those that the door shows. */
export const stayOf = ({ page, param }: EmployerVisit): ShownStay => {
  const stay = page.stays.find(({ linkId }) => linkId === param('lank'));
  if (!stay) throw new NotFound();
  return stay;
};

const address = '/for-arbetsgivare';

/** A form on the employer's page. What is sent twice is done once. */
export const employerAsked = <Asks extends AskedForm>({
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
      const stay = stayOf(visit);
      const t = words(visit);
      const begun = Object.keys(given.values).length > 0;
      const form = begun ? given : formState(visit.lang, standing?.(visit, stay), given.errors);
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
            <SeenFields form={form} />
            <AskedFields form={form} asks={asks} words={t} />
            {health.beforeButton(visit, form)}
            <Actions>
              <Button>{t.submit}</Button>
            </Actions>
          </Form>
        </EmployerFrame>
      );
    },
    act: async (visit: EmployerVisit, body: Body) => {
      const stay = stayOf(visit);
      const answers = readAsked(visit, body, asks, {}, (read) => ({
        ...check?.(visit, read),
        ...health.met(visit, body),
      }));
      const sent = body.text('id');
      const seldom = { employer_writes_seldom: employerPageTexts[visit.lang].tooOften };
      await refusedAs('', seldom, () => save(visit, stay, answers, isId(sent) ? sent : newId(), body));
      return { redirect: `${address}?skickat=1` };
    },
  };
};
