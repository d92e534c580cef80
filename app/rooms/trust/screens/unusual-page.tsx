import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { SubNavigation } from '../../../shared/parts/links.tsx';
import { addDays, dateInWords, isPlainDate, momentInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { demandFollowUp } from '../follow-log.store.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { type ListedUnusual, listUnusual, unusualAddress } from '../list-unusual.ts';
import { nameThem } from '../load-review.ts';
import type { Known } from '../logged-reads.store.ts';
import { actOf, readerOf, whomOf } from '../parts/read-words.ts';
import { rules, weekOf } from '../unusual.rules.ts';
import { unusualTexts } from '../unusual.texts.ts';
import { findWatch } from '../watch.store.ts';

const home = '/logguppfoljning/ovanligt';
/** As many as one looks through; the others stand there when these have been looked at. */
const MOST_SHOWN = 100;

const weekAsked = ({ url, today }: Visit) => {
  const asked = url.searchParams.get('vecka') ?? '';
  return weekOf(isPlainDate(asked) && asked <= today && asked >= '2000-01-01' ? asked : today);
};

const Todo = ({ one, visit }: { one: ListedUnusual; visit: Visit }) => {
  const { lang } = visit;
  const t = unusualTexts[lang];
  const { read, rule } = one;
  const looked = read.looked.find((look) => look.rule === rule);
  if (looked) return <>{t.lookedBy(looked.by, looked.note)}</>;
  if (read.reviewId) return <a href={`/logguppfoljning/granskningar/${read.reviewId}`}>{t.inReview}</a>;
  const about = t.lookFor(t.rules[rule].name, read.reader, momentInWords(read.at, lang));
  return (
    <a href={unusualAddress(one)}>
      {t.look}
      <span class="ds-sr-only">: {about}</span>
    </a>
  );
};

const columnsIn = (visit: Visit, known: Known): Column<ListedUnusual>[] => {
  const { lang } = visit;
  const t = unusualTexts[lang];
  const shared = followUpTexts[lang];
  return [
    {
      key: 'when',
      label: shared.when,
      nowrap: true,
      rowHeader: true,
      cell: ({ read }) => momentInWords(read.at, lang),
    },
    { key: 'who', label: shared.who, cell: ({ read }) => readerOf(read, lang) },
    { key: 'whom', label: shared.whom, long: true, cell: ({ read }) => whomOf(read, known, lang) },
    {
      key: 'what',
      label: shared.what,
      cell: ({ read }) => (read.purpose ? `${actOf(read, lang)}: ${read.purpose}` : actOf(read, lang)),
    },
    {
      key: 'rule',
      label: t.rule,
      cell: ({ rule, unusual }) => [t.rules[rule].name, t.counted(unusual)].filter(Boolean).join('. '),
    },
    { key: 'todo', label: t.todo, cell: (one) => <Todo one={one} visit={visit} /> },
  ];
};

/** A week's reads that the rules point out, with the rules beside them. Everybody who is named is logged. */
export const unusualPage = async (visit: Visit) => {
  const { tx, lang, today } = visit;
  await demandFollowUp(tx);
  const t = unusualTexts[lang];
  const shared = followUpTexts[lang];
  const week = weekAsked(visit);
  const found = await listUnusual(tx, week);
  const shown = found.slice(0, MOST_SHOWN);
  const known = await nameThem(
    visit,
    shown.map(({ read }) => read),
  );
  const { watch, version } = await findWatch(tx);
  const day = (date: string) => dateInWords(date, lang, { weekday: false });
  const earlier = { href: `${home}?vecka=${addDays(week.from, -7)}`, label: t.earlier };
  const later = { href: `${home}?vecka=${addDays(week.from, 7)}`, label: t.later };
  const here = {
    href: `${home}?vecka=${week.from}`,
    label: t.week(day(week.from), day(week.to)),
    current: true,
  };
  return (
    <Frame visit={visit} title={shared.unusual}>
      <PageHeading
        title={shared.unusual}
        lead={shared.unusualLead}
        back={{ href: '/logguppfoljning', label: shared.title }}
      />
      <SubNavigation label={t.weeks} items={[earlier, here, ...(week.to < today ? [later] : [])]} />
      <DataTable
        lang={lang}
        caption={t.caption}
        columns={columnsIn(visit, known)}
        rows={shown}
        empty={t.none}
      />
      {found.length > MOST_SHOWN ? <p>{t.more(found.length - MOST_SHOWN)}</p> : null}
      <Section title={t.about}>
        <p>{version === 0 ? t.assumed : t.stated}</p>
        <DescriptionList
          items={rules.map((rule) => ({ term: t.rules[rule].name, value: t.rules[rule].why(watch) }))}
        />
        <p>
          <a href={`${home}/granser`}>{t.change}</a>
        </p>
      </Section>
    </Frame>
  );
};
