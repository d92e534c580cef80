import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert, Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { mailState } from '../../../shared/values/mail-state.ts';
import { countLetters, type LetterCounts, listTroubled, type SeenLetter } from '../letters.store.ts';
import { letterTexts } from '../letters.texts.ts';

const WEEK = 7 * 86_400_000;
const AT_MOST = 200;

const whyOf = ({ because }: SeenLetter, lang: Lang): string => {
  const t = letterTexts[lang];
  return because === 'refused' || because === 'unreachable' ? t[because] : t.unknown;
};

const TryAgain = ({ letter, lang }: { letter: SeenLetter; lang: Lang }) => {
  const t = letterTexts[lang];
  return (
    <form method="post" action={`/jobb/brev/${letter.mailId}/forsok-igen`}>
      <button
        class="ds-button"
        data-variant="secondary"
        type="submit"
        aria-label={t.againLabel(letter.sender, momentInWords(letter.queuedAt, lang))}
      >
        {t.again}
      </button>
    </form>
  );
};

const columnsFor = (lang: Lang): Column<SeenLetter>[] => {
  const t = letterTexts[lang];
  return [
    { key: 'sender', label: t.sender, rowHeader: true, cell: ({ sender }) => sender },
    {
      key: 'state',
      label: t.state,
      cell: (letter) => (
        <Tag tone={letter.failedAt ? 'danger' : 'warning'}>{t.states[mailState(letter)]}</Tag>
      ),
    },
    { key: 'queued', label: t.queuedAt, cell: ({ queuedAt }) => momentInWords(queuedAt, lang) },
    { key: 'tries', label: t.tries, numeric: true, cell: ({ tries }) => tries },
    { key: 'because', label: t.because, wide: true, cell: (letter) => whyOf(letter, lang) },
    {
      key: 'act',
      label: t.act,
      cell: (letter) =>
        letter.failedAt ? (
          <TryAgain letter={letter} lang={lang} />
        ) : (
          t.triesAgain(momentInWords(letter.dueAt, lang))
        ),
    },
  ];
};

type LoadedLetters = LetterCounts & { troubled: SeenLetter[] };

export const loadLetters = async ({ tx, now }: Visit): Promise<LoadedLetters> => ({
  ...(await countLetters(tx, new Date(now.getTime() - WEEK))),
  troubled: await listTroubled(tx, AT_MOST),
});

/** How letters leave, and those that have trouble. */
export const Letters = ({ visit, letters }: { visit: Visit; letters: LoadedLetters }) => {
  const { lang, application } = visit;
  const t = letterTexts[lang];
  const { waiting, sent, stopped, troubled } = letters;
  return (
    <Section title={t.title}>
      <p>{t.lead}</p>
      {application.mail ? null : (
        <Alert tone="warning" title={t.noWay} level={3}>
          <p>{t.noWayBody}</p>
        </Alert>
      )}
      <p>{t.counts(waiting, sent, stopped)}</p>
      {application.mail?.folder ? (
        <p>
          {t.folder} {application.mode === 'demo' ? <a href="/brev">{t.folderLink}</a> : null}
        </p>
      ) : null}
      <DataTable
        lang={lang}
        caption={t.title}
        captionHidden
        columns={columnsFor(lang)}
        rows={troubled}
        empty={<p>{t.none}</p>}
      />
    </Section>
  );
};
