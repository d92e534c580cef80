import type { Child } from 'hono/jsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { codeTexts } from '../codes.texts.ts';
import type { ParticipantView } from '../load-participant.ts';
import { participantTexts } from '../participant.texts.ts';

export const day = (date: string, lang: Lang) => dateInWords(date, lang, { weekday: false });

export const periodWords = (from: string, to: string | null, lang: Lang): string => {
  const t = participantTexts[lang];
  return to === null ? t.since(day(from, lang)) : t.fromTo(day(from, lang), day(to, lang));
};

interface Row {
  own: boolean;
  organisation: string;
}

/** A list of what is registered, the newest first; another organisation's rows say whose they are. */
const Records = <R extends Row>(props: {
  title: string;
  id: string;
  rows: readonly R[];
  lang: Lang;
  line: (row: R) => Child;
}) => (
  <Section title={props.title} id={props.id}>
    {props.rows.length === 0 ? (
      <p>{participantTexts[props.lang].none}</p>
    ) : (
      <ul>
        {props.rows.map((row) => (
          <li>
            {props.line(row)}
            {row.own ? null : ` (${row.organisation})`}
          </li>
        ))}
      </ul>
    )}
  </Section>
);

/** Everything registered with a period or a date, each under its own heading. */
export const RecordSections = ({ view, lang }: { view: ParticipantView; lang: Lang }) => {
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
        line={({ kind, name, phone, scope, startsOn, endsOn }) =>
          [`${name}, ${words.representatives[kind]}`, scope, phone, periodWords(startsOn, endsOn, lang)]
            .filter(Boolean)
            .join('. ')
        }
      />
      <Records
        {...frame}
        id="placeringar"
        title={t.placements}
        rows={view.placements}
        line={({ unit, form, startsOn, endsOn }) =>
          `${unit}, ${words.forms[form]}. ${periodWords(startsOn, endsOn, lang)}`
        }
      />
      <Records
        {...frame}
        id="forsorjning"
        title={t.livelihoods}
        rows={view.livelihoods}
        line={({ source, levelPercent, startsOn, endsOn }) =>
          `${words.sources[source]}${levelPercent ? `, ${t.level(levelPercent)}` : ''}. ${periodWords(startsOn, endsOn, lang)}`
        }
      />
      <Records
        {...frame}
        id="svar"
        title={t.answers}
        rows={view.answers}
        line={({ answer, because, askedOn, by }) =>
          `${words.answers[answer]}${because ? `: ${because}` : ''}. ${day(askedOn, lang)}, ${by}`
        }
      />
      <Records
        {...frame}
        id="onskningar"
        title={t.wishes}
        rows={view.wishes}
        line={({ words: wish, toldOn, toldTo, answer, answerWords, answeredOn }) =>
          [
            `”${wish}”`,
            t.toldTo(day(toldOn, lang), toldTo),
            answer && answeredOn
              ? `${t.answered(day(answeredOn, lang))}: ${[words.wishAnswers[answer], answerWords].filter(Boolean).join('. ')}`
              : t.unanswered,
          ].join('. ')
        }
      />
      <Records
        {...frame}
        id="samtycken"
        title={t.consents}
        rows={view.consents}
        line={({ to, areas, givenOn, validUntil, withdrawnOn }) =>
          [
            `${to}: ${areas.map((area) => t.areas[area] ?? area).join(', ')}`,
            periodWords(givenOn, validUntil, lang),
            withdrawnOn && t.withdrawn(day(withdrawnOn, lang)),
          ]
            .filter(Boolean)
            .join('. ')
        }
      />
      <Records
        {...frame}
        id="kontakt"
        title={t.contacts}
        rows={view.contacts}
        line={({ name, since, until }) => `${name}, ${periodWords(since, until, lang)}`}
      />
    </>
  );
};
