import type { Visit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Card, Section } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import type { OpenedPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import type { WayAct } from '../allowed-acts.rules.ts';
import { AboutStepLink } from '../parts/about-step.tsx';
import { BlockerList, moveName, WarningList } from '../parts/needs-list.tsx';
import { type OpenedWay, personPage } from '../parts/open-way.ts';
import { WayOverview } from '../parts/way-overview.tsx';
import type { Move } from '../path.rules.ts';
import { pathRefusals } from '../path.texts.ts';
import { formTexts } from '../way-forms.texts.ts';

type Props = { visit: Visit; opened: OpenedWay & { person: OpenedPerson } };

const directions = ['forward', 'parallel_start', 'parallel_end', 'back', 'exit'] as const;

/** What may come next, by kind: each with what is still missing and what is good to know. */
export const MovesPage = ({ visit, opened }: Props) => {
  const { lang } = visit;
  const t = formTexts[lang].steps;
  const { moves } = opened.acts;
  return (
    <PersonFrame visit={visit} person={opened.person} title={t.title} lead={t.lead}>
      <WayOverview way={opened.way} lang={lang} />
      {moves.length === 0 ? <EmptyState>{t.none}</EmptyState> : null}
      {directions.map((direction) => {
        const these = moves.filter(({ transition }) => transition.direction === direction);
        return these.length === 0 ? null : (
          <Section title={t.groups[direction]}>
            {these.map((move) => (
              <MoveCard visit={visit} opened={opened} move={move} />
            ))}
          </Section>
        );
      })}
      <OtherActs visit={visit} opened={opened} />
    </PersonFrame>
  );
};

const MoveCard = ({ visit, opened, move }: Props & { move: Move }) => {
  const { lang } = visit;
  const t = formTexts[lang].steps;
  const name = moveName(move, opened, lang);
  const href = `${personPage(opened.participantId)}/vag/steg?till=${move.transition.key}`;
  return (
    <Card title={name} level={3}>
      {move.blockers.length > 0 ? (
        <>
          <p>{t.lacks}:</p>
          <BlockerList visit={visit} opened={opened} move={move} />
        </>
      ) : (
        <p>{t.ready}</p>
      )}
      {move.warnings.length > 0 ? (
        <>
          <p>{t.warnings}:</p>
          <WarningList visit={visit} opened={opened} move={move} />
        </>
      ) : null}
      {move.toStep ? (
        <p>
          <AboutStepLink way={opened.way} step={move.toStep.key} lang={lang} />
        </p>
      ) : null}
      {move.refusal ? (
        <p>{move.refusal === 'not_your_turn' ? t.notYours : pathRefusals[lang][move.refusal]}</p>
      ) : (
        <ButtonLink href={href} kind={move.blockers.length > 0 ? 'secondary' : 'primary'}>
          {move.transition.direction === 'parallel_end' ? t.end(name) : t.choose(name)}
        </ButtonLink>
      )}
    </Card>
  );
};

const OtherActs = ({ visit, opened }: Props) => {
  const t = formTexts[visit.lang].steps;
  const others: [WayAct, string, string][] = [
    ['raise', '/aktualisera', t.raise],
    ['handOver', '/overlamna', t.handOver],
    ['pause', '/vag/paus', t.pause],
    ['resume', '/vag/ateruppta', t.resume],
    ['end', '/vag/avsluta', t.finish],
  ];
  const open = others.filter(([act]) => !opened.acts.bars[act]);
  if (open.length === 0) return null;
  return (
    <Section title={t.other}>
      <ul>
        {open.map(([, page, label]) => (
          <li>
            <a href={personPage(opened.participantId) + page}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
};
