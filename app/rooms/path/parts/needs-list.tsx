import type { Visit } from '../../../platform/visit.ts';
import { needSentence, warningSentence } from '../functions.texts.ts';
import { pageForNeed } from '../need-pages.rules.ts';
import type { NeedAnswer } from '../needs.rules.ts';
import type { Move } from '../path.rules.ts';
import { pathWords } from '../path.texts.ts';
import { formTexts } from '../way-forms.texts.ts';
import { stepName, wordFor } from '../way-words.texts.ts';
import { type OpenedWay, personPage } from './open-way.ts';

type ListProps = { visit: Visit; opened: OpenedWay; move: Move };

/** What is missing, each as a link to the page where it is recorded, or with who records it. */
export const BlockerList = ({ visit, opened, move }: ListProps) => (
  <ul>
    {move.blockers.map((need) => (
      <li>
        <Blocker visit={visit} opened={opened} need={need} />
      </li>
    ))}
  </ul>
);

const Blocker = ({ visit, opened, need }: { visit: Visit; opened: OpenedWay; need: NeedAnswer }) => {
  const { lang, visitor } = visit;
  const { page, roles, open } = pageForNeed(need, opened.acts, visitor.role);
  const sentence = needSentence(need, lang);
  if (open) return <a href={personPage(opened.participantId) + page}>{sentence}</a>;
  if (roles.includes(visitor.role)) return <>{sentence}</>;
  const who = roles.map((role) => wordFor(pathWords[lang].roles, role)).join(', ');
  return <>{`${sentence} ${formTexts[lang].steps.recordedBy(who)}`}</>;
};

export const warningsInWords = (move: Move, { way }: OpenedWay, lang: Visit['lang']) =>
  move.warnings.map((warning) => ({
    name: warning.name,
    sentence: warningSentence(warning, lang, (step) => stepName(way.definition, step, lang)),
  }));

export const WarningList = ({ visit, opened, move }: ListProps) => (
  <ul>
    {warningsInWords(move, opened, visit.lang).map(({ sentence }) => (
      <li>{sentence}</li>
    ))}
  </ul>
);

/** Where a move leads, in words: a step, an exit, or the end of a parallel step. */
export const moveName = ({ toStep, exit, transition }: Move, { way }: OpenedWay, lang: Visit['lang']) =>
  toStep?.name[lang] ?? exit?.name[lang] ?? stepName(way.definition, transition.from, lang);
