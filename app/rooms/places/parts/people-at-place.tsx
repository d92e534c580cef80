import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Place, Taken } from '../places.rules.ts';
import { placesTexts } from '../places.texts.ts';
import { listPeopleAt } from '../stay-reads.store.ts';
import { staysTexts } from '../stays.texts.ts';
import { periodOf } from './stay-words.ts';

/** Those of one's own people who are there or will be, by name; of the others how many, as the seats tell it. What is shown is logged. */
export const peopleAtPlace = async ({ tx, lang, today }: Visit, place: Place, taken: readonly Taken[]) => {
  const t = placesTexts[lang];
  const rows = await listPeopleAt(tx, place.id);
  await logRead(
    tx,
    'list',
    rows.map(({ participantId }) => participantId),
  );
  const others = taken.filter(({ endsOn }) => endsOn >= today).length - rows.length;
  return (
    <Section title={t.people}>
      <DataTable
        lang={lang}
        caption={t.people}
        captionHidden
        rows={rows}
        empty={<p>{t.nobodyOfYours}</p>}
        columns={[
          {
            key: 'namn',
            label: t.person,
            rowHeader: true,
            cell: ({ participantId, stayId, name }) => (
              <a href={`/deltagare/${participantId}/platser/${stayId}`}>{name}</a>
            ),
          },
          { key: 'nar', label: staysTexts[lang].when, cell: (row) => periodOf(row, lang) },
        ]}
      />
      {others > 0 ? <p>{t.others(others)}</p> : null}
    </Section>
  );
};
