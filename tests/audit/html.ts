import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Finding, pageName, type StoredPage } from './findings.ts';

const run = promisify(execFile);
const jar = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);

export const hasJava = (): Promise<boolean> =>
  run('java', ['-version']).then(
    () => true,
    () => false,
  );

type Message = { type: string; url: string; message: string; extract?: string };

/** What the HTML checker calls an error, of all pages in one run: starting it takes longer than reading a page. */
export const invalidHtml = async (pages: readonly StoredPage[]): Promise<Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-html-'));
  try {
    for (const [index, { html }] of pages.entries()) writeFileSync(join(folder, `${index}.html`), html);
    const options = ['--format', 'json', '--no-langdetect', '--errors-only', '--exit-zero-always'];
    const { stderr } = await run('java', ['-Xss2m', '-jar', jar, ...options, folder], { maxBuffer: 1 << 28 });
    const { messages } = JSON.parse(stderr) as { messages: Message[] };
    return messages.map(({ url, message, extract }) => {
      const page = pages[Number(/(\d+)\.html$/.exec(url)?.[1])];
      return { page: page ? pageName(page) : url, check: 'html', what: `${message} (${extract ?? ''})` };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
