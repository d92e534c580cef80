import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { pressOf, wantsOff } from '../../../shared/values/called-off.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import type { Course, Module } from '../courses.rules.ts';
import { endCourse, listModules } from '../courses.store.ts';
import { type GroundLine, standingLines } from '../ground.rules.ts';
import { listGround } from '../ground.store.ts';
import { groundTexts } from '../ground.texts.ts';
import { Ground, groundName } from '../parts/ground.tsx';
import { MaterialLink, Press, Saved } from '../parts/links.tsx';
import { coursePage, openCourse, openKeptCourse, openProgramme, saved } from '../parts/open-programme.ts';
import { programmeTexts } from '../programme.texts.ts';

interface ModulesProps {
  course: Course;
  modules: Module[];
  lines: readonly GroundLine[];
  keep: boolean;
  lang: Lang;
}

const Modules = ({ course, modules, lines, keep, lang }: ModulesProps) => {
  const t = programmeTexts[lang];
  const at = `${coursePage(course)}/delar`;
  return (
    <DataTable<Module>
      lang={lang}
      caption={t.modules}
      rows={modules}
      empty={<p>{t.noModules}</p>}
      columns={[
        {
          key: 'del',
          label: t.module,
          rowHeader: true,
          cell: ({ id, name, endedOn }) => (
            <>
              {keep ? <a href={`${at}/${id}/andra`}>{name}</a> : name} {endedOn ? <Tag>{t.ended}</Tag> : null}
            </>
          ),
        },
        { key: 'slag', label: t.kind, cell: ({ kind }) => t.moduleKinds[kind] },
        {
          key: 'grund',
          label: groundTexts[lang].ground,
          cell: ({ id }) =>
            lines
              .filter(({ moduleIds }) => moduleIds.includes(id))
              .map((line) => groundName(line, lang))
              .join(', ') || '–',
        },
        { key: 'om', label: t.content, wide: true, cell: ({ content }) => content },
        {
          key: 'material',
          label: t.material,
          wide: true,
          cell: ({ material, link }) => (
            <>
              {material ?? (link ? null : '–')} <MaterialLink link={link} lang={lang} />
            </>
          ),
        },
      ]}
    />
  );
};

/** A course and what it is built of. */
export const courseScreen = async (visit: Visit) => {
  const { lang, tx, url } = visit;
  const { keep } = await openProgramme(visit);
  const course = await openCourse(visit);
  const t = programmeTexts[lang];
  const at = coursePage(course);
  const modules = await listModules(tx, course.id);
  const lines = standingLines(await listGround(tx, course.id));
  return (
    <Frame visit={visit} title={course.name}>
      <PageHeading title={course.name} lead={course.about} back={{ href: '/program', label: t.title }} />
      <Saved url={url} lang={lang} />
      <DescriptionList
        items={[
          { term: t.form, value: t.forms[course.form] },
          ...(course.inGroupActivity ? [{ term: t.kind, value: t.inGroupActivity }] : []),
          ...(course.endedOn ? [{ term: t.ended, value: dateInWords(course.endedOn, lang) }] : []),
        ]}
      />
      <Modules course={course} modules={modules} lines={lines} keep={keep} lang={lang} />
      {keep ? (
        <Actions>
          <ButtonLink href={`${at}/delar/ny`}>{t.addModule}</ButtonLink>
          <ButtonLink href={`${at}/andra`} kind="secondary">
            {t.change}
          </ButtonLink>
          <Press
            action={`${at}/avsluta`}
            label={course.endedOn ? t.resume : t.end}
            says={pressOf(course.endedOn !== null)}
          />
        </Actions>
      ) : null}
      <Ground visit={visit} course={course} modules={modules} lines={lines} keep={keep} />
    </Frame>
  );
};

/** Ends a course, or opens it again: no new rounds of it meanwhile. */
export const endCourseButton: FormScreen = {
  view: courseScreen,
  act: async (visit, body) => {
    const course = await openKeptCourse(visit);
    const off = wantsOff(body.text('besked'));
    if (off !== (course.endedOn !== null)) await endCourse(visit.tx, course, off ? visit.today : null);
    return { redirect: saved(coursePage(course)) };
  },
};
