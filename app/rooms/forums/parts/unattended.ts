import { refusedAs } from '../../../platform/outcomes-of-requests.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { forumFormTexts } from '../forum-form.texts.ts';

/** A forum that somebody came to is neither called off nor moved ahead: refused by the database, and said here. */
export const demandUnattended = (lang: Lang, field: string, work: () => Promise<void>): Promise<void> =>
  refusedAs(field, { forum_event_attended: forumFormTexts[lang].attended }, work);
