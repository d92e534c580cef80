import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import type { Course, Round } from '../courses.rules.ts';
import { listCourses } from '../courses.store.ts';
import { Saved } from '../parts/links.tsx';
import { coursePage, openProgramme, roundPage } from '../parts/open-programme.ts';
import { preparationTexts } from '../preparation.texts.ts';
import { programmeTexts } from '../programme.texts.ts';
import { taken, waiting } from '../queue.rules.ts';
import { listRounds } from '../rounds.store.ts';

const roundColumns = (lang: Lang): Column<Round>[] => {
  const t = programmeTexts[lang];
  return [
    {
      key: 'namn',
      label: t.round,
      rowHeader: true,
      cell: ({ id, name, endedOn }) => (
        <>
          <a href={roundPage(id)}>{name}</a> {endedOn ? <Tag>{t.ended}</Tag> : null}
        </>
      ),
    },
    { key: 'kurs', label: t.course, cell: ({ course, kind }) => course ?? t.roundKinds[kind] },
    { key: 'ledare', label: t.leader, cell: ({ leader }) => leader },
    {
      key: 'platser',
      label: t.seats,
      cell: (round) => {
        const queue = waiting(round);
        return (
          <>
            {t.seatsTaken(taken(round), round.seats)} {queue > 0 ? <Tag>{t.waiting(queue)}</Tag> : null}
          </>
        );
      },
    },
  ];
};

const courseColumns = (lang: Lang): Column<Course>[] => {
  const t = programmeTexts[lang];
  return [
    {
      key: 'namn',
      label: t.course,
      rowHeader: true,
      cell: (course) => (
        <>
          <a href={coursePage(course)}>{course.name}</a> {course.endedOn ? <Tag>{t.ended}</Tag> : null}
        </>
      ),
    },
    { key: 'form', label: t.form, cell: ({ form }) => t.forms[form] },
  ];
};

/** The courses of one's own organisation, and the rounds of them that one can be enrolled in. */
export const programmePage = async (visit: Visit) => {
  const { lang, tx, url } = visit;
  const { keep, allowance } = await openProgramme(visit);
  const t = programmeTexts[lang];
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      <Saved url={url} lang={lang} />
      <Actions>
        <ButtonLink href="/i-dag" kind="secondary">
          {t.today}
        </ButtonLink>
        {keep ? <ButtonLink href="/program/omgangar/ny">{t.addRound}</ButtonLink> : null}
        {keep ? (
          <ButtonLink href="/program/kurser/ny" kind="secondary">
            {t.addCourse}
          </ButtonLink>
        ) : null}
        <ButtonLink href="/program/tid" kind="secondary">
          {preparationTexts[lang].title}
        </ButtonLink>
        {allowance ? (
          <ButtonLink href="/program/ersattning" kind="secondary">
            {t.allowance}
          </ButtonLink>
        ) : null}
      </Actions>
      <DataTable
        lang={lang}
        caption={t.rounds}
        columns={roundColumns(lang)}
        rows={await listRounds(tx)}
        empty={<p>{t.noRounds}</p>}
      />
      <DataTable
        lang={lang}
        caption={t.courses}
        columns={courseColumns(lang)}
        rows={await listCourses(tx)}
        empty={<p>{t.noCourses}</p>}
      />
    </Frame>
  );
};
