import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { employersTexts } from '../../employers/employers.texts.ts';
import type { Course, Module } from '../courses.rules.ts';
import { type Asking, type GroundLine, gapsOf, mayTell } from '../ground.rules.ts';
import { groundTexts } from '../ground.texts.ts';
import { coursePage } from './open-programme.ts';

const groundPage = (course: Pick<Course, 'id'>): string => `${coursePage(course)}/grund`;

/** A line in few words: what is said in own words says it itself. */
export const groundName = ({ code, words }: Pick<GroundLine, 'code' | 'words'>, lang: Lang): string =>
  code === 'own' && words ? words : groundTexts[lang].codes[code];

const tasksInWords = ({ asking, mapped, branches }: Asking, lang: Lang): string =>
  groundTexts[lang].tasks(
    asking,
    mapped,
    branches.map((one) => employersTexts[lang].branches[one].toLocaleLowerCase(lang)).join(', '),
  );

const howMany = ({ people, source, sourceWords, asking }: GroundLine, lang: Lang): string => {
  const t = groundTexts[lang];
  if (people !== null) return mayTell(people) ? t.people(people) : t.fewPeople;
  const said = source ? t.sources[source] : '';
  return [said, sourceWords, asking && tasksInWords(asking, lang)].filter(Boolean).join(': ');
};

/** What a table of lines says of each; `modules` gives the parts their names. */
export const groundColumns = (modules: readonly Module[], lang: Lang): Column<GroundLine>[] => {
  const t = groundTexts[lang];
  const names = (ids: readonly string[]) =>
    modules.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return [
    {
      key: 'vad',
      label: t.what,
      rowHeader: true,
      wide: true,
      cell: (line) => (
        <>
          {groundName(line, lang)}
          {line.code !== 'own' && line.words ? <div class="hint">{line.words}</div> : null}
          <div class="hint">
            {t.kinds[line.kind]}
            {line.round ? `. ${t.ofRound(line.round)}` : ''}
          </div>
        </>
      ),
    },
    { key: 'antal', label: t.howMany, wide: true, cell: (line) => howMany(line, lang) },
    { key: 'delar', label: t.leadsTo, cell: ({ moduleIds }) => names(moduleIds).join(', ') || t.nothing },
    { key: 'dag', label: t.day, cell: ({ mappedOn }) => dateInWords(mappedOn, lang, { weekday: false }) },
  ];
};

/** What the mapped tasks demand now, for whoever is to say what work demands. */
export const AskedByTasks = ({ asked, lang }: { asked: readonly Asking[]; lang: Lang }) =>
  asked.length === 0 ? null : (
    <Section title={groundTexts[lang].sources.mapped_workplaces}>
      <ul>
        {asked.map((one) => (
          <li>{`${groundTexts[lang].codes[one.code]}: ${tasksInWords(one, lang)}`}</li>
        ))}
      </ul>
    </Section>
  );

interface GroundProps {
  visit: Visit;
  course: Course;
  modules: readonly Module[];
  lines: readonly GroundLine[];
  keep: boolean;
}

/** On what the content of a course stands, and what does not hang together. */
export const Ground = ({ visit: { lang }, course, modules, lines, keep }: GroundProps) => {
  const t = groundTexts[lang];
  const { withoutGround, withoutPart } = gapsOf(lines, modules);
  const at = groundPage(course);
  const correct: Column<GroundLine> = {
    key: 'ratta',
    label: t.correct,
    cell: (line) => (
      <a href={`${at}/${line.lineId}/ratta-${line.kind === 'need' ? 'behov' : 'krav'}`}>
        {t.correct}
        <span class="ds-sr-only"> {groundName(line, lang)}</span>
      </a>
    ),
  };
  return (
    <Section title={t.title}>
      <p class="hint">{t.lead}</p>
      {lines.length > 0 && withoutGround.length > 0 ? (
        <Alert>
          <p>{t.withoutGround(withoutGround.map(({ name }) => name).join(', '))}</p>
        </Alert>
      ) : null}
      {withoutPart.length > 0 ? (
        <Alert>
          <p>{t.withoutPart(withoutPart.map((line) => groundName(line, lang)).join(', '))}</p>
        </Alert>
      ) : null}
      <DataTable<GroundLine>
        lang={lang}
        caption={t.title}
        captionHidden
        rows={lines}
        empty={<p>{t.none}</p>}
        columns={[...groundColumns(modules, lang), ...(keep ? [correct] : [])]}
      />
      {keep ? (
        <Actions>
          <ButtonLink href={`${at}/behov/nytt`} kind="secondary">
            {t.addNeed}
          </ButtonLink>
          <ButtonLink href={`${at}/krav/nytt`} kind="secondary">
            {t.addDemand}
          </ButtonLink>
        </Actions>
      ) : null}
      <p>
        <a href={at}>{t.history}</a>
      </p>
    </Section>
  );
};
