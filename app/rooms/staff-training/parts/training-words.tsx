import { Button, Form } from '../../../shared/parts/form.tsx';
import { Alert, Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { type Intervals, type Subject, standingOf, type Training } from '../training.rules.ts';
import { trainingTexts } from '../training.texts.ts';

/** Said once after something was saved. */
export const Kept = ({ url, lang }: { url: URL; lang: Lang }) =>
  url.searchParams.has('sparat') ? <Alert tone="success" live title={trainingTexts[lang].saved} /> : null;

export const whenOf = ({ heldOn, starts, ends }: Training, lang: Lang): string =>
  `${dateInWords(heldOn, lang)} ${starts}–${ends}`;

export const SeatsOf = ({ training, lang }: { training: Training; lang: Lang }) => {
  const { taken, seats, cancelled } = training;
  const t = trainingTexts[lang];
  if (cancelled) return <Tag>{t.cancelled}</Tag>;
  return (
    <>
      {t.seatsTaken(taken, seats)} {taken >= seats ? <Tag>{t.full}</Tag> : null}
    </>
  );
};

interface StandingProps {
  lastOn: PlainDate | null;
  about: Subject;
  intervals: Intervals;
  today: PlainDate;
  lang: Lang;
}

/** When somebody had a subject last, and when it is due again. */
export const StandingWords = ({ lastOn, about, intervals, today, lang }: StandingProps) => {
  const t = trainingTexts[lang];
  const stands = standingOf(lastOn, intervals[about], today);
  if (stands.state === 'never') return <Tag tone="warning">{t.never}</Tag>;
  const again = stands.dueOn && dateInWords(stands.dueOn, lang);
  return (
    <>
      {t.had(dateInWords(stands.lastOn, lang))}
      {again && stands.state === 'had' ? `, ${t.dueOn(again)}` : ''}
      {again && stands.state === 'due' ? (
        <>
          {' '}
          <Tag tone="warning">{t.due(again)}</Tag>
        </>
      ) : null}
    </>
  );
};

interface PressProps {
  action: string;
  label: string;
  about?: string;
  primary?: boolean;
  /** What the press says, where there is more than one thing to say. */
  says?: string;
}

/** One press that writes, with whom it is about for those who listen. */
export const Pressed = ({ action, label, about, primary, says }: PressProps) => (
  <Form action={action} guard={false}>
    <Button kind={primary ? undefined : 'secondary'} name={says && 'besked'} value={says}>
      {label}
      {about ? <span class="ds-sr-only">{` ${about}`}</span> : null}
    </Button>
  </Form>
);
