import { Alert } from '../../../shared/parts/marks.tsx';
import { FormAbout, type FormAboutProps } from '../../trust/parts/form-about.tsx';
import type { Meeting } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { whenInWords } from './meeting-words.ts';
import { meetingPage } from './open-meeting.ts';

interface MeetingFormProps extends Omit<FormAboutProps, 'before' | 'bar'> {
  meeting?: Meeting;
  /** Why nothing can be sent now, in a sentence. */
  bar?: string;
}

/** A form about a meeting: whom and which meeting it is about, and the way back. */
export const MeetingForm = ({ meeting, bar, ...props }: MeetingFormProps) => {
  const { lang } = props.visit;
  const t = meetingTexts[lang];
  return (
    <FormAbout
      {...props}
      before={
        meeting ? (
          <p>
            <a href={meetingPage(meeting)}>{t.back}</a>
            {`: ${t.kinds[meeting.kind]}, ${whenInWords(meeting, lang)}`}
          </p>
        ) : undefined
      }
      bar={
        bar ? (
          <Alert tone="warning" title={t.barTitle}>
            <p>{bar}</p>
          </Alert>
        ) : undefined
      }
    />
  );
};
