import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { listContacts } from '../beside-employer.store.ts';
import { hasEnded, type Workplace } from '../employers.rules.ts';
import { employersTexts } from '../employers.texts.ts';
import { entryTaskTexts } from '../entry-task.texts.ts';
import type { EntryTask } from '../entry-tasks.rules.ts';
import { listEntryTasks } from '../entry-tasks.store.ts';
import { Contacts } from '../parts/beside-employer.tsx';
import { backTo, openEmployers } from '../parts/open-employer.ts';
import { openWorkplace, taskPage, workplacePage } from '../parts/open-workplace.ts';
import { LastDay } from '../parts/part-of-employer.tsx';
import { Demands, timesInWords } from '../parts/task-facts.tsx';

const factsOf = (workplace: Workplace, lang: Lang) => {
  const [t, tasks] = [employersTexts[lang], entryTaskTexts[lang]];
  return [
    { term: t.address, value: workplace.address },
    { term: t.area, value: workplace.area ?? t.nothing },
    { term: tasks.wayThere, value: workplace.wayThere ?? t.nothing },
    ...(workplace.endedOn ? [{ term: tasks.ended, value: dateInWords(workplace.endedOn, lang) }] : []),
  ];
};

const columns = (workplace: Workplace, lang: Lang): Column<EntryTask>[] => {
  const t = entryTaskTexts[lang];
  return [
    {
      key: 'uppgift',
      label: t.form.labels.name,
      rowHeader: true,
      cell: (task) => (
        <>
          <a href={taskPage(workplace, task)}>{task.name}</a> <LastDay on={task.endedOn} lang={lang} />
        </>
      ),
    },
    { key: 'kraver', label: t.asks, wide: true, cell: (task) => <Demands task={task} lang={lang} /> },
    { key: 'nar', label: t.times, cell: (task) => timesInWords(task, lang) },
    {
      key: 'minuter',
      label: t.minutes,
      nowrap: true,
      cell: ({ minutes }) => (minutes ? t.takes(minutes) : t.notKnown),
    },
  ];
};

/** Those who answer for this workplace, or for the whole employer. */
const contactsAt = async (visit: Visit, { id, employerId }: Workplace, today: PlainDate) =>
  (await listContacts(visit.tx, employerId)).filter(
    (contact) => (contact.workplaceId ?? id) === id && !hasEnded(contact, today),
  );

/** A workplace with the simple jobs that were found there. */
export const workplaceScreen = async (visit: Visit) => {
  const { keep } = await openEmployers(visit);
  const { lang, today, tx, url } = visit;
  const { employer, row: workplace } = await openWorkplace(visit);
  const t = entryTaskTexts[lang];
  const at = workplacePage(workplace);
  return (
    <Frame visit={visit} title={`${workplace.name}, ${employer.name}`}>
      <PageHeading title={workplace.name} back={backTo(employer)} />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      {keep ? (
        <Actions>
          <ButtonLink href={`${at}/uppgifter/ny`}>{t.addTask}</ButtonLink>
          <ButtonLink href={`${at}/andra`} kind="secondary">
            {t.change}
          </ButtonLink>
        </Actions>
      ) : null}
      <DescriptionList items={factsOf(workplace, lang)} />
      <Section title={t.tasks}>
        <DataTable
          lang={lang}
          caption={t.tasks}
          captionHidden
          columns={columns(workplace, lang)}
          rows={await listEntryTasks(tx, workplace.id)}
          empty={<p>{t.noTasks}</p>}
        />
      </Section>
      <Contacts
        employer={employer}
        keep={keep}
        lang={lang}
        today={today}
        rows={await contactsAt(visit, workplace, today)}
      />
    </Frame>
  );
};
