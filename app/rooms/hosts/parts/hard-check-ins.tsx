import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { hardDays } from '../check-in.rules.ts';
import { hostsTexts } from '../hosts.texts.ts';
import type { LatelyCheckedIn } from '../support.store.ts';
import { checkInWords } from './check-in-words.ts';

/** What employers have said lately that is hard, also where they asked for nothing. */
export const HardCheckIns = ({ rows, lang }: { rows: readonly LatelyCheckedIn[]; lang: Lang }) => {
  const t = hostsTexts[lang];
  return (
    <Section title={t.hard}>
      <p class="hint">{t.hardLead(hardDays)}</p>
      <DataTable
        lang={lang}
        caption={t.hard}
        captionHidden
        rows={rows}
        empty={<p>{t.nothingHard}</p>}
        columns={[
          {
            key: 'vem',
            label: t.who,
            rowHeader: true,
            cell: ({ participantId, stayId, person }) => (
              <a href={`/deltagare/${participantId}/platser/${stayId}/arbetsgivare`}>{person}</a>
            ),
          },
          {
            key: 'nar',
            label: t.askedBy,
            cell: ({ byName, sentAt }) => t.asked(byName, momentInWords(sentAt, lang)),
          },
          { key: 'svar', label: t.value, wide: true, cell: (row) => checkInWords(row, lang) },
        ]}
      />
    </Section>
  );
};
