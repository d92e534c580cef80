import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DateField } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { singleValue } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { shortDate } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import type { OpenedPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { type FactKind, factKinds } from '../fact-kinds.rules.ts';
import { factKindWords } from '../fact-kinds.texts.ts';
import { isFactKind, isStrikable } from '../facts.rules.ts';
import { DetailFields, OutcomeField } from '../parts/fact-fields.tsx';
import { barFor, demand, doingOf, findWay, type OpenedWay, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import { pathRefusals } from '../path.texts.ts';
import { recordFactOn } from '../record-fact.ts';
import { fieldOfRefusal, typedDetails, writtenFields } from '../typed-fact.rules.ts';
import { formTexts } from '../way-forms.texts.ts';
import { factTitle } from '../way-words.texts.ts';

const areas = ['step', 'work', 'assessments', 'benefits'] as const;

/** Without `slag` the kinds that the one who looks may record; with it that kind's form. */
export const factForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openWay(visit);
    const bar = barFor(visit, opened, 'recordFact');
    if (visit.url.searchParams.get('slag') === null)
      return <KindsPage visit={visit} opened={opened} bar={bar} />;
    const kind = kindPicked(visit, opened);
    const { lang } = visit;
    const { name, meaning } = factKindWords[lang][kind];
    const outcomes = factKinds[kind].outcomes;
    const values = {
      datum: visit.today,
      ...(outcomes.length === 1 ? { utfall: outcomes[0] } : {}),
      ...form.values,
    };
    const prefilled = { ...form, values };
    return (
      <WayForm
        visit={visit}
        opened={opened}
        form={prefilled}
        draft={draft}
        title={name}
        lead={meaning}
        bar={bar}
        submit={formTexts[lang].save}
        written={writtenFields(kind)}
      >
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        <OutcomeField form={prefilled} lang={lang} kind={kind} />
        <DateField form={prefilled} name="datum" label={formTexts[lang].fact.date} />
        <DetailFields form={prefilled} lang={lang} kind={kind} />
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const opened = await findWay(visit);
    demand(visit, opened, 'recordFact');
    const kind = kindPicked(visit, opened);
    const fields = await fieldsAbout(visit, body, opened.participantId);
    const happenedOn = fields.day('datum');
    const details = typedDetails(kind, fields);
    const outcome = body.text('utfall');
    const id = body.text('id');
    const input = { kind, happenedOn, outcome, details };
    const saidAlready = fields.faulty();
    const result = await recordFactOn(doingOf(visit), opened.way.rows, input, isId(id) ? id : undefined);
    if (!result.ok)
      for (const refusal of result.refusal)
        if (refusal.name === 'no_open_way') fields.wrong('', formTexts[visit.lang].bars.ended);
        else if (refusal.name !== 'detail_wrong' || !saidAlready)
          fields.wrong(fieldOfRefusal(kind, refusal), pathRefusals[visit.lang][refusal.name]);
    fields.done();
    if (!result.ok) throw new Unprocessable({ '': pathRefusals[visit.lang].unknown_kind });
    return { redirect: personPage(opened.participantId) };
  },
};

const kindPicked = (visit: Visit, { acts }: OpenedWay): FactKind => {
  const kind = visit.url.searchParams.get('slag') ?? '';
  if (!isFactKind(kind)) throw new NotFound(kind.slice(0, 60));
  if (!acts.factKinds.includes(kind)) throw new NotAllowed();
  return kind;
};

type KindsProps = { visit: Visit; opened: OpenedWay & { person: OpenedPerson }; bar?: string };

const KindsPage = ({ visit, opened, bar }: KindsProps) => {
  const { lang } = visit;
  const t = formTexts[lang];
  return (
    <PersonFrame visit={visit} person={opened.person} title={t.fact.title} lead={t.fact.lead}>
      {bar ? (
        <Alert tone="warning" title={t.barTitle}>
          <p>{bar}</p>
        </Alert>
      ) : (
        areas.map((area) => {
          const kinds = opened.acts.factKinds.filter((kind) => factKinds[kind].area === area);
          return kinds.length === 0 ? null : (
            <Section title={t.fact.groups[area]}>
              <ul>
                {kinds.map((kind) => (
                  <li>
                    <a href={`${personPage(opened.participantId)}/vag/uppgift?slag=${kind}`}>
                      {factKindWords[lang][kind].name}
                    </a>
                    {`: ${factKindWords[lang][kind].meaning}`}
                  </li>
                ))}
              </ul>
            </Section>
          );
        })
      )}
      <RecordedFacts visit={visit} opened={opened} />
    </PersonFrame>
  );
};

/** What one's own organisation has written by hand, each with the way to correct it. */
const RecordedFacts = ({ visit, opened }: Omit<KindsProps, 'bar'>) => {
  const { lang, visitor } = visit;
  const t = formTexts[lang].correct;
  const own = opened.way.rows.facts.filter(
    ({ kind, struck, organisationKind }) =>
      !struck && isStrikable(kind) && organisationKind === visitor.organisationKind,
  );
  if (own.length === 0 || opened.acts.bars.correct === 'not_your_role') return null;
  return (
    <Section title={t.recorded}>
      <ul>
        {own.map(({ id, kind, outcome, happenedOn }) => (
          <li>
            {`${t.fact(factTitle(kind, outcome, lang), shortDate(happenedOn, lang, visit.today))} `}
            <a href={`${personPage(opened.participantId)}/vag/ratta-uppgift/${id}`}>{t.factTitle}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
};
