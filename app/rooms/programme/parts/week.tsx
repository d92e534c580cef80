import { DataTable } from '../../../shared/parts/data-table.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { Module, Occasion } from '../courses.rules.ts';
import { todayTexts } from '../today.texts.ts';
import { MaterialLink } from './links.tsx';

interface WeekProps {
  occasions: readonly Occasion[];
  modules: readonly Module[];
  lang: Lang;
}

/** What comes in the next days: programme, theme, leader, room and material. */
export const Week = ({ occasions, modules, lang }: WeekProps) => {
  const t = todayTexts[lang];
  const modulesOf = ({ moduleIds }: Occasion) => modules.filter(({ id }) => moduleIds.includes(id));
  return (
    <DataTable<Occasion>
      lang={lang}
      caption={t.week}
      rows={occasions}
      empty={<p>{t.noWeek}</p>}
      columns={[
        {
          key: 'dag',
          label: t.occasion,
          rowHeader: true,
          cell: ({ id, heldOn, starts, ends, round }) => (
            <a href={`/i-dag/${id}`}>{`${dateInWords(heldOn, lang)} ${starts}–${ends}, ${round}`}</a>
          ),
        },
        { key: 'tema', label: t.theme, cell: ({ modules: names }) => names || '–' },
        { key: 'ledare', label: t.leader, cell: ({ leader }) => leader },
        { key: 'lokal', label: t.place, cell: ({ place }) => place },
        {
          key: 'material',
          label: t.material,
          wide: true,
          cell: (one) => {
            const withMaterial = modulesOf(one).filter(({ material, link }) => material ?? link);
            if (withMaterial.length === 0) return '–';
            return withMaterial.map(({ material, link }) => (
              <div>
                {material} <MaterialLink link={link} lang={lang} />
              </div>
            ));
          },
        },
      ]}
    />
  );
};
