import { createHash } from 'node:crypto';

/** A text as it was shown to somebody, named by its content. */
export interface ShownText {
  version: string;
  lang: 'sv' | 'en';
  body: string;
  hash: string;
}

export const shownText = (version: string, lang: ShownText['lang'], lines: readonly string[]): ShownText => {
  const body = lines.join('\n');
  return { version, lang, body, hash: createHash('sha256').update(body).digest('hex') };
};
