import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert, Confirmation } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { importPagesTexts } from '../import-pages.texts.ts';
import type { ImportFile } from '../imports.store.ts';
import { fileSentence } from '../imports.texts.ts';
import { undoingTexts } from '../undoing.texts.ts';

/** The receipt of a file that was loaded, or the word that it was thrown away. */
export const ImportEnded = ({ file, lang }: { file: ImportFile; lang: Lang }) => {
  const t = importPagesTexts[lang];
  const another = { href: '/import', label: t.next.another };
  if (file.refusal)
    return (
      <>
        <PageHeading
          title={t.unreadable(file.fileName)}
          lead={t.unreadableLead}
          back={{ href: '/import', label: t.back }}
        />
        <Alert tone="danger">
          <p>{fileSentence(file.refusal, lang)}</p>
        </Alert>
        <p>
          <a href={another.href}>{another.label}</a>
        </p>
      </>
    );
  if (file.undoneAt) {
    const u = undoingTexts[lang];
    return (
      <Confirmation title={u.undone(file.fileName)} next={[another]}>
        <p>{u.undoneLead}</p>
        <DescriptionList
          items={[
            { term: u.when, value: momentInWords(file.undoneAt, lang) },
            { term: u.by, value: file.undoneBy ?? '–' },
            { term: u.because, value: file.undoneWhy ?? '–' },
          ]}
        />
      </Confirmation>
    );
  }
  if (!file.confirmedAt)
    return (
      <Confirmation title={t.discarded(file.fileName)} next={[another]}>
        <p>{t.discardedLead}</p>
      </Confirmation>
    );
  const { counts } = file;
  const after =
    file.kind === 'transitions'
      ? { href: '/uppfoljning', label: t.next.followUp }
      : { href: '/deltagare', label: t.next.people };
  return (
    <Confirmation title={t.receipt(file.fileName)} next={[after, another]}>
      <p>{t.receiptCounts(counts.new, counts.changed, counts.same + counts.kept)}</p>
      <p>{t.receiptAt(momentInWords(file.confirmedAt, lang))}</p>
    </Confirmation>
  );
};
