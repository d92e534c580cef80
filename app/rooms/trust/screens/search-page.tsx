import { NotAllowed, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { seesPeople } from '../../people/landing.rules.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import type { Hit, Outside } from '../search.store.ts';
import { searchTexts } from '../search.texts.ts';
import { type Found, searchPeople } from '../search-people.ts';

const Hits = ({ hits, lang }: { hits: Hit[] } & Pick<Visit, 'lang'>) => {
  const t = searchTexts[lang];
  const columns: Column<Hit>[] = [
    {
      key: 'name',
      label: t.name,
      rowHeader: true,
      cell: (hit) => <a href={`/deltagare/${hit.participantId}`}>{hit.name}</a>,
    },
    { key: 'case', label: t.caseNumber, nowrap: true, cell: ({ caseNumber }) => caseNumber },
    { key: 'born', label: t.born, nowrap: true, cell: ({ birthYear }) => birthYear },
    { key: 'organisation', label: t.organisation, cell: ({ organisation }) => organisation },
  ];
  return (
    <DataTable lang={lang} caption={t.hits(hits.length)} columns={columns} rows={hits} empty={t.noHits} />
  );
};

const AskOutside = ({ form }: { form: FormState }) => {
  const t = searchTexts[form.lang];
  return (
    <Section title={t.askTitle}>
      <p>{t.askLead}</p>
      <Form action="/sok" guard={false} label={t.askTitle}>
        <Hidden name="sok" value={singleValue(form, 'sok')} />
        <Hidden name="fraga" value="ja" />
        <TextArea form={form} name="skal" label={t.reason} rows={2} />
        <Actions>
          <Button kind="secondary">{t.ask}</Button>
        </Actions>
      </Form>
    </Section>
  );
};

/** One answer for another organisation's person, a protected one, and one who does not exist. */
const OutsideAnswer = ({ answer, lang }: { answer: Outside | undefined } & Pick<Visit, 'lang'>) => {
  const t = searchTexts[lang];
  return (
    <Section title={t.answerTitle}>
      {answer ? (
        <DescriptionList
          items={[
            { term: t.unit, value: answer.unit },
            { term: t.contact, value: answer.contact ?? '–' },
          ]}
        />
      ) : (
        <p>{t.nothing}</p>
      )}
    </Section>
  );
};

const Results = ({ found, form }: { found: Found; form: FormState }) => {
  if (found.outside === 'ask') return <AskOutside form={form} />;
  if (found.outside !== 'none') return <OutsideAnswer answer={found.outside.answer} lang={form.lang} />;
  return <Hits hits={found.hits} lang={form.lang} />;
};

const SearchPage = ({ visit, form, found }: { visit: Visit; form: FormState; found?: Found }) => {
  const t = searchTexts[visit.lang];
  const asks = singleValue(form, 'fraga') === 'ja' && hasErrors(form);
  return (
    <Frame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={t.title} lead={t.lead} back={{ href: '/deltagare', label: t.back }} />
      <ErrorSummary form={form} />
      <SearchBox form={form} />
      {found ? <Results found={found} form={form} /> : null}
      {asks ? <AskOutside form={form} /> : null}
    </Frame>
  );
};

/** What was typed, none of it longer than a name or a short reason. */
const readSearch = (visit: Visit, body: Body) => {
  const fields = typedFields(visit, body);
  const values = {
    sok: fields.text('sok', 200),
    fraga: body.text('fraga') === 'ja' ? 'ja' : '',
    skal: fields.text('skal', 500),
  };
  fields.done();
  return values;
};

const search = async (visit: Visit, body: Body) => {
  if (!seesPeople(visit.visitor.role)) throw new NotAllowed();
  const values = readSearch(visit, body);
  const found = await searchPeople(visit, values.sok, values.fraga === 'ja' ? values.skal : null);
  if (!found.ok) {
    const field = found.refusal === 'reason_missing' || found.refusal === 'too_many_today' ? 'skal' : 'sok';
    throw new Unprocessable({ [field]: searchTexts[visit.lang].refusals[found.refusal] }, values);
  }
  const [first, second] = found.value.hits;
  if (first && !second) return { redirect: `/deltagare/${first.participantId}` };
  return <SearchPage visit={visit} form={formState(visit.lang, values)} found={found.value} />;
};

/** The search is posted and answered at once: what was searched for stands in no address and no history. */
export const searchScreen: FormScreen = {
  view: async (visit, form) => {
    if (!seesPeople(visit.visitor.role)) throw new NotAllowed();
    return <SearchPage visit={visit} form={form} />;
  },
  act: search,
};
