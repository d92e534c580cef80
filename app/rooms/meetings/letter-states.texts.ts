import { texts } from '../../shared/parts/texts.ts';
import type { MailState } from '../../shared/values/mail-state.ts';

const statesSv: Record<MailState, string> = {
  waiting: 'på väg',
  retrying: 'försöker igen',
  sent: 'skickat',
  failed: 'gick inte fram',
  stopped: 'stoppat',
};
const statesEn: Record<MailState, string> = {
  waiting: 'on its way',
  retrying: 'will try again',
  sent: 'sent',
  failed: 'did not get through',
  stopped: 'stopped',
};

/** How a letter about a meeting goes, for the one who sent it. */
export const letterStateTexts = texts({
  sv: {
    states: statesSv,
    because: {
      refused: 'Adressen tar inte emot. Rätta den och kalla igen.',
      unreachable: 'E-postservern gick inte att nå. Säg till den som sköter Brygga.',
      share_over: 'Personens samtycke gäller inte längre.',
      link_over: 'Länken gäller inte längre.',
      protected: 'Personen har fått skyddade uppgifter.',
      replaced: 'Ett nyare brev gäller.',
    } as Record<string, string>,
  },
  en: {
    states: statesEn,
    because: {
      refused: 'The address does not take letters. Correct it and invite again.',
      unreachable: 'The mail server could not be reached. Tell whoever operates Brygga.',
      share_over: 'The person’s consent no longer holds.',
      link_over: 'The link no longer holds.',
      protected: 'The person’s identity has become protected.',
      replaced: 'A newer letter holds.',
    } as Record<string, string>,
  },
});
