import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { functionDocs } from '../../path/function-docs.texts.ts';
import { managingTexts } from '../managing.texts.ts';

/** The named functions, for somebody who writes a model. */
export const FunctionsTable = ({ lang }: { lang: Lang }) => {
  const t = managingTexts[lang].upload;
  return (
    <Disclosure summary={t.functions}>
      <DataTable
        lang={lang}
        caption={t.functions}
        captionHidden
        rows={functionDocs()}
        empty=""
        columns={[
          {
            key: 'name',
            label: t.functionColumns.name,
            rowHeader: true,
            cell: ({ name }) => <code>{name}</code>,
          },
          { key: 'kind', label: t.functionColumns.kind, cell: ({ kind }) => t.kinds[kind] },
          {
            key: 'meaning',
            label: t.functionColumns.meaning,
            wide: true,
            cell: ({ meaning }) => meaning[lang],
          },
          {
            key: 'args',
            label: t.functionColumns.args,
            wide: true,
            cell: ({ args }) =>
              args.map(({ name, values }) => (
                <p>
                  <code>{`${name}: ${values.replaceAll(' | ', ', ')}`}</code>
                </p>
              )),
          },
        ]}
      />
    </Disclosure>
  );
};
