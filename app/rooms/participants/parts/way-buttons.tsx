import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { allowedActs, hasMoveToMake, type WayAct } from '../../path/allowed-acts.rules.ts';
import { modelOf } from '../../path/models-of-way.rules.ts';
import type { Actor } from '../../path/vocabulary.rules.ts';
import { stepName } from '../../path/way-words.texts.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { addressOf } from '../../people/landing.rules.ts';
import type { PersonAct } from '../acts.store.ts';
import { editTexts } from '../edit.texts.ts';
import type { ParticipantView } from '../load-participant.ts';
import { missingLevelTexts } from '../missing-level.texts.ts';
import { participantTexts } from '../participant.texts.ts';
import { day } from './records.tsx';

/** Each act on the way, with its page and what the access table calls it. */
const wayLinks: [Exclude<WayAct, 'correct' | 'undoModelChange'>, string, PersonAct][] = [
  ['recordFact', 'vag/uppgift', 'record_fact'],
  ['endDayActivity', 'vag/dv-beslut', 'end_day_activity'],
  ['revokeEnd', 'vag/dv-beslut/aterkalla', 'end_day_activity'],
  ['raise', 'aktualisera', 'cross'],
  ['handOver', 'overlamna', 'cross'],
  ['pause', 'vag/paus', 'move_way'],
  ['resume', 'vag/ateruppta', 'move_way'],
  ['end', 'vag/avsluta', 'move_way'],
  ['changeModel', 'vag/byt-modell', 'move_model'],
];

interface WayButtonsProps {
  view: ParticipantView;
  lang: Lang;
  who: Actor & { organisationId: string };
  acts: ReadonlySet<PersonAct>;
}

/** What can be done now, by the same rules and policies that guard it. The first button is the one to expect. */
export const WayButtons = ({ view, lang, who, acts }: WayButtonsProps) => {
  const links = linksOf({ view, lang, who, acts });
  const corrections = <Corrections view={view} lang={lang} who={who} acts={acts} />;
  if (links.length === 0) return corrections;
  return (
    <>
      <Actions>
        {links.map(({ href, label, shortcut }, index) => (
          <ButtonLink href={href} kind={index === 0 ? 'primary' : 'secondary'} shortcut={shortcut}>
            {label}
          </ButtonLink>
        ))}
      </Actions>
      {corrections}
    </>
  );
};

const linksOf = ({ view, lang, who, acts }: WayButtonsProps) => {
  const t = participantTexts[lang];
  const link = (address: string, label: string) => ({
    href: `/deltagare/${view.participantId}/${address}`,
    label,
    shortcut: address === 'vag/uppgift' ? 'n' : undefined,
  });
  const wishes = view.wishes.filter(({ own, answer }) => own && answer === null);
  const allowed = view.way && allowedActs(view.way, who);
  const open = view.way && !view.way.state.ended;
  return [
    ...(acts.has('answer_wish') ? wishes.map(({ id }) => link(`vag/onskan/${id}`, t.answerWish)) : []),
    ...(allowed && acts.has('move_way') && hasMoveToMake(allowed) ? [link('vag/steg', t.move)] : []),
    ...(!open && view.file.own && acts.has('start_way') ? [link('vag/starta', t.start)] : []),
    ...(allowed
      ? wayLinks
          .filter(([act, , needs]) => acts.has(needs) && !allowed.bars[act])
          .map(([act, address]) => link(address, t[act]))
      : []),
    ...(!allowed && view.file.own && acts.has('end_day_activity') && view.placements.some(({ own }) => own)
      ? [link('vag/dv-beslut', t.endDayActivity)]
      : []),
    ...(view.file.own && acts.has('record_wish') && wishes.length === 0
      ? [link('vag/onskan', t.recordWish)]
      : []),
    ...(view.file.own && acts.has('record_answer') ? [link('samtal', editTexts[lang].newTalk)] : []),
    ...(view.file.own && acts.has('record_missing_level')
      ? [
          link('niva-saknas', missingLevelTexts[lang].add),
          { href: addressOf('measures'), label: frameTexts[lang].catalogue, shortcut: undefined },
        ]
      : []),
  ];
};

const Corrections = ({ view, lang, who, acts }: WayButtonsProps) => {
  const { way } = view;
  if (!way) return null;
  const bars = allowedActs(way, who).bars;
  const standing =
    acts.has('correct') && !bars.correct
      ? way.rows.steps.filter(
          ({ struck, organisationKind }) => !struck && organisationKind === who.organisationKind,
        )
      : [];
  const moves =
    acts.has('move_model') && !bars.undoModelChange
      ? way.rows.modelMoves.filter(({ struck }) => !struck).slice(-1)
      : [];
  if (standing.length + moves.length === 0) return null;
  return (
    <Disclosure summary={participantTexts[lang].correct}>
      <ul>
        {standing.map(({ id, step, model, startedOn }) => (
          <li>
            <a href={`/deltagare/${view.participantId}/vag/ratta/${id}`}>
              {stepName(modelOf(way.rows, way.definition, model), step, lang)}, {day(startedOn, lang)}
            </a>
          </li>
        ))}
        {moves.map(({ id, movedOn }) => (
          <li>
            <a href={`/deltagare/${view.participantId}/vag/byt-modell/ratta/${id}`}>
              {participantTexts[lang].correctModel}, {day(movedOn, lang)}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
