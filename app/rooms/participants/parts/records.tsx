import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { pathWords } from '../../path/path.texts.ts';
import { codeTexts } from '../codes.texts.ts';
import type { ParticipantView } from '../load-participant.ts';
import { missingLevelTexts } from '../missing-level.texts.ts';
import { participantTexts } from '../participant.texts.ts';
import { missingLevelLines, missingLevelTitle } from './missing-level-words.ts';
import { type EditLinks, type RecordKind, Records } from './record-list.tsx';
import { talkLines, talkTitle } from './talk-words.ts';

export const day = (date: string, lang: Lang) => dateInWords(date, lang, { weekday: false });

export const periodWords = (from: string, to: string | null, lang: Lang): string => {
  const t = participantTexts[lang];
  return to === null ? t.since(day(from, lang)) : t.fromTo(day(from, lang), day(to, lang));
};

/** Everything registered with a period or a date, each under its own heading. */
export const RecordSections = (props: {
  view: ParticipantView;
  lang: Lang;
  edits?: Partial<Record<RecordKind, EditLinks>>;
}) => {
  const { view, lang, edits = {} } = props;
  const t = participantTexts[lang];
  const words = codeTexts[lang];
  const frame = { lang };
  return (
    <>
      <Records
        {...frame}
        id="foretradare"
        title={t.representatives}
        rows={view.representatives}
        edit={edits.representatives}
        line={({ kind, name, phone, scope, startsOn, endsOn }) => [
          `${name}, ${words.representatives[kind]}`,
          scope,
          phone,
          periodWords(startsOn, endsOn, lang),
        ]}
      />
      <Records
        {...frame}
        id="placeringar"
        title={t.placements}
        rows={view.placements}
        edit={edits.placements}
        line={({ unit, form, startsOn, endsOn }) => [
          `${unit}, ${words.forms[form]}`,
          periodWords(startsOn, endsOn, lang),
        ]}
      />
      <Records
        {...frame}
        id="overgangar"
        title={t.transitions}
        rows={view.transitions}
        edit={edits.transitions}
        mayEdit={({ onWay, struck }) => !onWay && !struck}
        line={({ lastDay, destination, struck }) => [
          t.left(day(lastDay, lang), pathWords[lang].destinations[destination]),
          struck && t.struck,
        ]}
      />
      <Records
        {...frame}
        id="forsorjning"
        title={t.livelihoods}
        rows={view.livelihoods}
        edit={edits.livelihoods}
        line={({ source, levelPercent, startsOn, endsOn }) => [
          [words.sources[source], levelPercent && t.level(levelPercent)].filter(Boolean).join(', '),
          periodWords(startsOn, endsOn, lang),
        ]}
      />
      <Records
        {...frame}
        id="skola"
        title={t.schooling}
        rows={view.schooling}
        edit={edits.schooling}
        line={({ form, school, programme, year, endsOn }) => [
          [school, words.schoolForms[form], programme, year && t.schoolYear(year)].filter(Boolean).join(', '),
          t.schoolEnds(day(endsOn, lang)),
        ]}
      />
      <Records
        {...frame}
        id="apl"
        title={t.workplaceLearning}
        rows={view.workplaceLearning}
        edit={edits.workplaceLearning}
        line={({ workplace, gave, startsOn, endsOn }) => [
          workplace,
          periodWords(startsOn, endsOn, lang),
          gave && t.gave(gave),
        ]}
      />
      <Records
        {...frame}
        id="svar"
        title={t.answers}
        rows={view.talks}
        edit={edits.talks}
        mayEdit={({ mine, struckOn }) => mine && struckOn === null}
        line={(talk) => [
          talkTitle(talk, lang),
          ...talkLines(talk, lang),
          `${day(talk.talkedOn, lang)}, ${talk.by}`,
          talk.struckOn && t.undone(day(talk.struckOn, lang)),
        ]}
      />
      <Records
        {...frame}
        id="nivaer"
        title={missingLevelTexts[lang].records}
        rows={view.missingLevels}
        edit={edits.missingLevels}
        mayEdit={({ mine, struckOn }) => mine && struckOn === null}
        line={(row) => [
          missingLevelTitle(row, lang),
          ...missingLevelLines(row, lang),
          `${day(row.missedOn, lang)}, ${row.by}`,
          row.struckOn && t.undone(day(row.struckOn, lang)),
        ]}
      />
      <Records
        {...frame}
        id="onskningar"
        title={t.wishes}
        rows={view.wishes}
        edit={edits.wishes}
        line={({ words: wish, toldOn, toldTo, answer, answerWords, answeredOn }) => [
          `”${wish}”`,
          t.toldTo(day(toldOn, lang), toldTo),
          answer && answeredOn
            ? `${t.answered(day(answeredOn, lang))}: ${[words.wishAnswers[answer], answerWords].filter(Boolean).join('. ')}`
            : t.unanswered,
        ]}
      />
      <Records
        {...frame}
        id="samtycken"
        title={t.consents}
        rows={view.consents}
        edit={edits.consents}
        line={({ to, areas, givenOn, validUntil, withdrawnOn }) => [
          `${to}: ${areas.map((area) => t.areas[area] ?? area).join(', ')}`,
          periodWords(givenOn, validUntil, lang),
          withdrawnOn && t.withdrawn(day(withdrawnOn, lang)),
        ]}
      />
      <Records
        {...frame}
        id="kontakt"
        title={t.contacts}
        rows={view.contacts}
        edit={edits.contacts}
        line={({ name, since, until }) => [name, periodWords(since, until, lang)]}
      />
    </>
  );
};
