export type MailState = 'waiting' | 'retrying' | 'sent' | 'failed' | 'stopped';

export interface MailFate {
  tries: number;
  sentAt: Date | null;
  failedAt: Date | null;
  stoppedAt: Date | null;
}

/** How a letter goes: it waits, has met with trouble and will be tried again, has left, was given up, or was stopped. */
export const mailState = ({ tries, sentAt, failedAt, stoppedAt }: MailFate): MailState => {
  if (sentAt) return 'sent';
  if (failedAt) return 'failed';
  if (stoppedAt) return 'stopped';
  return tries > 0 ? 'retrying' : 'waiting';
};
