import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Timeline } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { momentInWords } from '../../../shared/values/dates.ts';
import { newId } from '../../../shared/values/ids.ts';
import { seesPeople } from '../../people/landing.rules.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { mayExtract } from '../extract.store.ts';
import { listMyDrafts, listNotes, mayWriteNotes } from '../notes.store.ts';
import { notesTexts } from '../notes.texts.ts';
import { noteItem } from '../parts/note-card.tsx';

/** The organisation's own notes about the person, and one's own drafts of them. */
export const notesPage = async (visit: Visit) => {
  const { tx, lang } = visit;
  const participantId = idParam(visit, 'id');
  const person = await openPerson(visit, participantId);
  const base = `/deltagare/${participantId}/personakt`;
  const [notes, drafts, mayWrite, extracts] = [
    await listNotes(tx, participantId),
    await listMyDrafts(tx, participantId),
    await mayWriteNotes(tx, participantId),
    await mayExtract(tx, participantId),
  ];
  const t = notesTexts[lang];
  const shown = { lang, base, notes, mayWrite: mayWrite && person.ownFile };
  return (
    <PersonFrame visit={visit} person={person} title={t.title} lead={t.lead} current="notes">
      {visit.url.searchParams.has('signerad') ? (
        <Alert tone="success" live>
          <p>{t.signed}</p>
        </Alert>
      ) : null}
      {person.ownFile ? (
        <Actions>
          {mayWrite ? <ButtonLink href={`${base}/ny`}>{t.write}</ButtonLink> : null}
          {extracts ? (
            <ButtonLink href={`${base}/utdrag`} kind="secondary">
              {t.extract}
            </ButtonLink>
          ) : null}
        </Actions>
      ) : (
        <EmptyState>{t.notMine}</EmptyState>
      )}
      {drafts.length > 0 ? (
        <Section title={t.drafts}>
          <ul>
            {drafts.map(({ address, savedAt }) => (
              <li>
                <a href={address}>{t.draftFrom(momentInWords(savedAt, lang))}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t.notes}>
        {notes.length > 0 ? (
          <Timeline items={notes.map((note) => noteItem(note, shown))} />
        ) : (
          <EmptyState>{t.none}</EmptyState>
        )}
      </Section>
    </PersonFrame>
  );
};

/** A new note has its own address from the start, so that two of them never share a draft. */
export const beginNote = async (visit: Visit) => {
  const participantId = idParam(visit, 'id');
  if (!seesPeople(visit.visitor.role)) throw new NotAllowed();
  if (!(await mayWriteNotes(visit.tx, participantId))) throw new NotFound(participantId);
  return { redirect: `/deltagare/${participantId}/personakt/${newId()}/skriv${visit.url.search}` };
};
