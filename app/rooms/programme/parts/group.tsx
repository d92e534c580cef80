import { Button, Form, Hidden } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { timeInWords } from '../../../shared/values/dates.ts';
import { saysNo } from '../absence.rules.ts';
import { canUndo, countStates, type Mark, reasons, states } from '../attendance.rules.ts';
import type { Member } from '../attendance.store.ts';
import type { Occasion } from '../courses.rules.ts';
import { isAwaited, standing } from '../mark-attendance.ts';
import { todayTexts } from '../today.texts.ts';
import { PressAsSaid, SaidAbsence } from './said-absence.tsx';

interface GroupProps {
  occasion: Occasion;
  group: readonly Member[];
  now: Date;
  lang: Lang;
}

export const markInWords = ({ state, reason }: Mark, lang: Lang): string => {
  const t = todayTexts[lang];
  return reason ? `${t.states[state]}, ${t.reasons[reason].toLocaleLowerCase(lang)}` : t.states[state];
};

/** How many of the group stand in each state. */
export const Tally = ({ group, lang }: Pick<GroupProps, 'group' | 'lang'>) => {
  const t = todayTexts[lang];
  const awaited = group.filter(isAwaited);
  const counts = countStates(awaited.map(standing));
  return (
    <ul class="tally">
      {states.map((state) => (
        <li>
          {t.states[state]} <b>{t.of(counts[state], awaited.length)}</b>
        </li>
      ))}
    </ul>
  );
};

/** The buttons of one person: each press is one mark, and the one that was pressed just now can be undone by one. */
const Presses = ({ member, occasion, now, lang }: Omit<GroupProps, 'group'> & { member: Member }) => {
  const t = todayTexts[lang];
  const { attendance, participantId, name } = member;
  const { state } = standing(member);
  const at = `/i-dag/${occasion.id}/${participantId}`;
  const about = <span class="ds-sr-only">{` ${name}`}</span>;
  const press = (value: string, label: string, kind: 'primary' | 'secondary' = 'secondary') => (
    <Button kind={kind} name="besked" value={value}>
      {label}
      {about}
    </Button>
  );
  return (
    <div class="presses">
      <Form action={`${at}/marke`} guard={false}>
        <PressAsSaid member={member} lang={lang} />
        {state === 'here'
          ? press('left', t.left)
          : press('here', t.here, saysNo(member.notice) ? 'secondary' : 'primary')}
        <details>
          <summary class="ds-button" data-variant="secondary">
            {t.away}
            {about}
          </summary>
          <div class="presses">
            {reasons.map((reason) => press(reason, t.reasons[reason]))}
            {state === 'expected' ? null : press('expected', t.expected)}
          </div>
        </details>
      </Form>
      <a href={`/deltagare/${participantId}/personakt/ny`}>
        {t.note}
        {about}
      </a>
      {attendance && canUndo(attendance, now) ? (
        <Form action={`${at}/angra`} guard={false}>
          <Hidden name="version" value={attendance.version} />
          <Button kind="secondary">
            {t.undo}
            {about}
          </Button>
        </Form>
      ) : null}
    </div>
  );
};

/** The group of an occasion, person by person. */
export const Group = ({ occasion, group, now, lang }: GroupProps) => (
  <ul class="group">
    {group.map((member) => {
      const mark = standing(member);
      return (
        <li id={`d-${member.participantId}`} data-state={mark.state}>
          <p>
            <a href={`/deltagare/${member.participantId}/program`}>{member.name}</a>{' '}
            <span>
              {isAwaited(member) ? markInWords(mark, lang) : todayTexts[lang].enrolledAfter}
              {member.attendance && mark.state !== 'expected'
                ? ` ${timeInWords(member.attendance.markedAt)}`
                : ''}
            </span>
          </p>
          <SaidAbsence member={member} lang={lang} />
          {member.mayMark && !occasion.cancelled ? (
            <Presses member={member} occasion={occasion} now={now} lang={lang} />
          ) : null}
        </li>
      );
    })}
  </ul>
);
