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

const withMaterial = (modules: readonly Module[], { moduleIds }: Occasion): Module[] =>
  modules.filter(({ id, material, link }) => moduleIds.includes(id) && (material ?? link));

const Materials = ({ of, lang }: { of: readonly Module[]; lang: Lang }) => (
  <>
    {of.map(({ material, link }) => (
      <div>
        {material} <MaterialLink link={link} lang={lang} />
      </div>
    ))}
  </>
);

/** What whoever leads the occasion takes along. */
export const OccasionMaterial = (props: { occasion: Occasion; modules: readonly Module[]; lang: Lang }) => {
  const { occasion, modules, lang } = props;
  const of = withMaterial(modules, occasion);
  if (of.length === 0) return null;
  return (
    <div class="hint">
      {todayTexts[lang].material}: <Materials of={of} lang={lang} />
    </div>
  );
};

/** What comes in the next days: programme, theme, leader, room and material. */
export const Week = ({ occasions, modules, lang }: WeekProps) => {
  const t = todayTexts[lang];
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
            const of = withMaterial(modules, one);
            return of.length === 0 ? '–' : <Materials of={of} lang={lang} />;
          },
        },
      ]}
    />
  );
};
