import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Select, TextField } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert, Tag, Tags } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate, shortDate } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { type Choice, choiceOf, chosen, isFiltered, type Listed } from '../choosing.rules.ts';
import { branches } from '../employers.rules.ts';
import { listEmployers } from '../employers.store.ts';
import { employersTexts } from '../employers.texts.ts';
import { readLevels } from '../levels.store.ts';
import { employerPage, openEmployers } from '../parts/open-employer.ts';

const Filter = ({ choice, lang }: { choice: Choice; lang: Lang }) => {
  const t = employersTexts[lang];
  const form = formState(lang, {
    namn: choice.name,
    bransch: choice.branch,
    vems: choice.mine ? 'mina' : '',
    'att-gora': choice.signals ? 'ja' : '',
  });
  return (
    <FilterForm
      action="/arbetsgivare"
      lang={lang}
      label={t.filter}
      clearHref={isFiltered(choice) ? '/arbetsgivare' : undefined}
    >
      <TextField form={form} name="namn" label={t.search} type="search" />
      <Select
        form={form}
        name="bransch"
        label={t.branch}
        prompt={t.everyBranch}
        options={branches.map((value) => ({ value, label: t.branches[value] }))}
      />
      <Select
        form={form}
        name="vems"
        label={t.whose}
        prompt={t.everybody}
        options={[{ value: 'mina', label: t.mine }]}
      />
      <Select
        form={form}
        name="att-gora"
        label={t.signals}
        prompt={t.anySignal}
        options={[{ value: 'ja', label: t.onlySignals }]}
      />
    </FilterForm>
  );
};

/** What is to be done about an employer, in words. */
const ToDo = ({ listed, lang }: { listed: Listed; lang: Lang }) => {
  const t = employersTexts[lang];
  const { employer, silent, due, unattended } = listed;
  return (
    <Tags>
      {employer.endedOn ? <Tag>{t.endedOn(dateInWords(employer.endedOn, lang))}</Tag> : null}
      {silent === null ? null : <Tag tone="warning">{t.silent(silent)}</Tag>}
      {due ? <Tag tone="warning">{t.due}</Tag> : null}
      {unattended ? <Tag tone="warning">{t.unattended}</Tag> : null}
    </Tags>
  );
};

const columnsFor = (lang: Lang, today: PlainDate): Column<Listed>[] => {
  const t = employersTexts[lang];
  const day = (on: PlainDate | null) => (on ? shortDate(on, lang, today) : null);
  return [
    {
      key: 'namn',
      label: t.name,
      rowHeader: true,
      cell: ({ employer }) => <a href={employerPage(employer)}>{employer.name}</a>,
    },
    { key: 'bransch', label: t.branch, cell: ({ employer }) => t.branches[employer.branch] },
    { key: 'intresse', label: t.interest, cell: ({ employer }) => t.interests[employer.interest] },
    { key: 'ansvarig', label: t.responsible, cell: ({ employer }) => employer.responsible },
    {
      key: 'senast',
      label: t.lastContact,
      nowrap: true,
      cell: ({ employer }) => day(employer.lastContactOn) ?? t.never,
    },
    {
      key: 'nasta',
      label: t.nextContact,
      nowrap: true,
      cell: ({ employer }) => day(employer.nextContactOn) ?? '–',
    },
    {
      key: 'att-gora',
      label: t.toDo,
      cell: (listed) => <ToDo listed={listed} lang={lang} />,
    },
  ];
};

/** The own organisation's employers: those to speak with first. */
export const employersPage = async (visit: Visit) => {
  const { lang, today, tx, url, visitor } = visit;
  const { keep, setLevels } = await openEmployers(visit);
  const t = employersTexts[lang];
  const choice = choiceOf(url.searchParams);
  const { employer_silence_days: silenceDays } = await readLevels(tx);
  const rows = chosen(await listEmployers(tx), choice, { accountId: visitor.accountId, today, silenceDays });
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        action={keep ? <ButtonLink href="/arbetsgivare/ny">{t.add}</ButtonLink> : null}
      />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <Filter choice={choice} lang={lang} />
      <DataTable
        lang={lang}
        caption={t.caption(rows.length)}
        columns={columnsFor(lang, today)}
        rows={rows}
        empty={<p>{isFiltered(choice) ? t.emptyFiltered : t.empty}</p>}
      />
      {setLevels ? (
        <p>
          <a href="/arbetsgivare/nivaer">{t.levels}</a>
        </p>
      ) : null}
    </Frame>
  );
};
