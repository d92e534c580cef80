import type { Visit } from '../../../platform/visit.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { listAnswers } from '../answer-lines.store.ts';
import { askingTexts } from '../asking.texts.ts';
import { listLiveShares } from '../live-shares.store.ts';
import { listWaitingRequests } from '../requests.store.ts';
import { gridColumns, sharingGrid } from '../sharing-grid.rules.ts';
import { listReceivers, listTakingPart } from '../sharing-overview.store.ts';
import { SharingTable } from './sharing-table.tsx';
import { areasInWords, dayInWords, howInWords } from './words.ts';

/** Who may know what, until when: what one's own organisation shares, and what the others share with it. */
export const gridSections = async (visit: Visit, participantId: string) => {
  const { tx, visitor, lang, today } = visit;
  const [receivers, takingPart, shares] = [
    await listReceivers(tx, visitor),
    await listTakingPart(tx, participantId),
    await listLiveShares(tx, participantId),
  ];
  const t = askingTexts[lang];
  const ours = shares.filter(({ fromOrganisationId }) => fromOrganisationId === visitor.organisationId);
  const columns = gridColumns(receivers, takingPart, ours);
  const toUs = shares
    .filter(({ toOrganisationId }) => toOrganisationId === visitor.organisationId)
    .map((share) => ({ ...share, toOrganisationId: share.fromOrganisationId }));
  const senders = gridColumns(receivers, [], toUs);
  const table = (columnsOf: typeof columns, sharesOf: typeof shares, caption: string) => (
    <SharingTable
      lang={lang}
      today={today}
      caption={caption}
      columns={columnsOf}
      rows={sharingGrid(
        sharesOf,
        columnsOf.map(({ organisationId }) => organisationId),
      )}
    />
  );
  return (
    <>
      <Section title={t.grid}>{table(columns, ours, t.gridCaption(visitor.organisationName))}</Section>
      <Section title={t.toUs}>
        {senders.length > 0 ? table(senders, toUs, t.toUs) : <EmptyState>{t.noneToUs}</EmptyState>}
      </Section>
    </>
  );
};

/** The questions that wait for the person, each with a button that takes it away. */
export const waitingQuestions = async (visit: Visit, participantId: string) => {
  const { lang } = visit;
  const t = askingTexts[lang];
  const waiting = await listWaitingRequests(visit.tx, participantId);
  if (waiting.length === 0) return null;
  return (
    <Section title={t.waiting}>
      <ul class="plain">
        {waiting.map(({ requestId, toName, areas, askedOn, askedBy }) => (
          <li>
            <p>
              {t.waitingLine(toName, areasInWords(areas, lang), dayInWords(askedOn, lang), askedBy ?? '')}
            </p>
            <p>
              <a
                href={`/deltagare/${participantId}/samtycken/fragor/${requestId}`}
                aria-label={t.takeAwayFor(toName)}
              >
                {t.takeAway}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** Everything that has been answered, newest first: a yes, a no, what was taken back. */
export const answersSection = async (visit: Visit, participantId: string) => {
  const { lang } = visit;
  const t = askingTexts[lang];
  const answers = await listAnswers(visit.tx, participantId);
  return (
    <Section title={t.noes}>
      {answers.length > 0 ? (
        <ul>
          {answers.map(({ said, toName, areas, saidBy, how, on }) => (
            <li>
              {t.answered[said](toName, areasInWords(areas, lang))}.{' '}
              {t.answeredBy(dayInWords(on, lang), howInWords(how, lang))}
              {saidBy === 'representative' ? `, ${t.byRepresentative}` : ''}
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState>{t.noNoes}</EmptyState>
      )}
    </Section>
  );
};
