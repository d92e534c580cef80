import { findLetterFile, type LetterFile, listLetterFiles } from '../../../platform/letter-file.ts';
import { NotFound, Unprocessable, WrongRowCount } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Card, PageHeading } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { onlyAdministrator } from '../../people/staff-fields.ts';
import { tryLetterAgain } from '../letters.store.ts';
import { letterTexts } from '../letters.texts.ts';
import { showJobs } from './jobs-page.tsx';

/** The folder is open to everybody in the demo, where all people are invented, and to nobody elsewhere. */
const openFolder = ({ application }: Visit): string => {
  const folder = application.mode === 'demo' ? application.mail?.folder : undefined;
  if (!folder) throw new NotFound('brev');
  return folder;
};

const Letter = ({ letter, lang }: { letter: LetterFile; lang: Lang }) => {
  const t = letterTexts[lang];
  return (
    <Card title={letter.subject}>
      <p>
        {t.to}: {letter.to}
        <br />
        {t.written}: {momentInWords(letter.writtenAt, lang)}
        {letter.calendar ? (
          <>
            <br />
            {t.calendar}: mote.ics
          </>
        ) : null}
      </p>
      <pre class="letter">{letter.body}</pre>
      <p>
        <a href={`/brev/${letter.name}`} aria-label={`${t.download}: ${letter.subject}, ${letter.to}`}>
          {t.download}
        </a>
      </p>
    </Card>
  );
};

/** What would have been sent by e-mail. */
export const lettersPage = async (visit: Visit) => {
  const { lang } = visit;
  const t = letterTexts[lang];
  const letters = await listLetterFiles(openFolder(visit));
  return (
    <Frame visit={visit} title={t.folderTitle}>
      <PageHeading title={t.folderTitle} lead={t.folderLead} />
      {letters.length > 0 ? (
        letters.map((letter) => <Letter letter={letter} lang={lang} />)
      ) : (
        <EmptyState>{t.folderEmpty}</EmptyState>
      )}
    </Frame>
  );
};

export const letterFile = async (visit: Visit) => {
  const name = visit.param('fil');
  const file = await findLetterFile(openFolder(visit), name);
  if (!file) throw new NotFound(name.slice(0, 60));
  return { file, name, type: 'message/rfc822' };
};

/** A letter that was given up leaves once more: for the administrator, who does not see what it says. */
export const tryAgainButton: FormScreen = {
  view: showJobs,
  act: async (visit) => {
    onlyAdministrator(visit);
    try {
      await tryLetterAgain(visit.tx, idParam(visit, 'mailId'), visit.now);
    } catch (fault) {
      if (!(fault instanceof WrongRowCount)) throw fault;
      throw new Unprocessable({ '': letterTexts[visit.lang].gone });
    }
    return { redirect: '/jobb' };
  },
};
