import { Button, Form } from '../../../shared/parts/form.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { Enrolment } from '../enrolments.store.ts';
import { programmeTexts } from '../programme.texts.ts';
import { personProgramme } from './open-programme.ts';

/** Where the material lies, on another site. */
export const MaterialLink = ({ link, lang }: { link: string | null; lang: Lang }) =>
  link ? (
    <a href={link} rel="noreferrer noopener">
      {programmeTexts[lang].link}
    </a>
  ) : null;

/** Said once after something was saved. */
export const Saved = ({ url, lang }: { url: URL; lang: Lang }) =>
  url.searchParams.has('sparat') ? <Alert tone="success" live title={programmeTexts[lang].saved} /> : null;

interface PressProps {
  action: string;
  label: string;
  about?: string;
  /** What the press says, where there is more than one thing to say. */
  says?: string;
}

/** One press that writes, with whom or what it is about for those who listen. */
export const Press = ({ action, label, about, says }: PressProps) => (
  <Form action={action} guard={false}>
    <Button kind="secondary" name={says && 'besked'} value={says}>
      {label}
      {about ? <span class="ds-sr-only">{` ${about}`}</span> : null}
    </Button>
  </Form>
);

interface LeaveButtonProps {
  enrolment: Pick<Enrolment, 'id' | 'participantId'>;
  about: string | undefined;
  lang: Lang;
}

/** Takes somebody out of a round. */
export const LeaveButton = ({ enrolment, about, lang }: LeaveButtonProps) => (
  <Press
    action={`${personProgramme(enrolment.participantId)}/${enrolment.id}/avanmal`}
    label={programmeTexts[lang].leave}
    about={about}
  />
);
