import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type Line, linesOf, type Rule } from '../access.rules.ts';
import { accessTexts } from '../access.texts.ts';

const listed = (keys: string[], words: Record<string, string>) =>
  keys.map((key) => words[key] ?? key).join(', ');

const columnsIn = (lang: Lang): Column<Line>[] => {
  const t = accessTexts[lang];
  return [
    { key: 'act', label: t.act, rowHeader: true, cell: ({ act }) => t.acts[act] ?? act },
    { key: 'areas', label: t.areas, cell: ({ areas }) => listed(areas, t.areaNames) },
    {
      key: 'relations',
      label: t.relations,
      cell: ({ relations }) => (
        <ul>
          {relations.map((relation) => (
            <li>{t.relationNames[relation] ?? relation}</li>
          ))}
        </ul>
      ),
    },
  ];
};

/** What the access table gives one role, in words. */
export const AccessLines = ({
  rules,
  role,
  caption,
  lang,
}: {
  rules: Rule[];
  role: string;
  caption: string;
  lang: Lang;
}) => {
  const t = accessTexts[lang];
  return (
    <DataTable
      lang={lang}
      caption={caption}
      columns={columnsIn(lang)}
      rows={linesOf(rules, role, Object.keys(t.acts))}
      empty={t.nothing}
    />
  );
};
