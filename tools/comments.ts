import { parseSync } from 'vite';
import { lineCount } from './source-files.ts';

export type CommentLines = { lines: number; comments: number; docComments: number };

/** How many lines of one file are taken by comments; a documentation comment is counted apart. */
export function countComments(file: string, text: string): CommentLines {
  const count: CommentLines = { lines: lineCount(text), comments: 0, docComments: 0 };
  for (const { type, value } of parseSync(file, text).comments) {
    const isDoc = type === 'Block' && value.startsWith('*');
    count[isDoc ? 'docComments' : 'comments'] += value.split('\n').length;
  }
  return count;
}
