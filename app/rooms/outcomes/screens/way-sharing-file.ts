import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { csvText } from '../../../shared/values/csv.ts';
import { wayFigures } from '../way-counts.rules.ts';
import { listWayModels } from '../way-counts.store.ts';
import { sharingFigure } from '../way-sharing.rules.ts';
import { countSharing } from '../way-sharing.store.ts';
import { waySharingTexts } from '../way-sharing.texts.ts';

/** Every day that may be told, of each model and of all together; what is not told has a line that says so. */
export const waySharingFile = async ({ lang, tx, visitor }: Visit): Promise<Answer> => {
  const t = waySharingTexts[lang];
  const cells = await countSharing(tx);
  const groups = [
    ...wayFigures(await listWayModels(tx), [], []).map(({ model, named }) => ({
      series: model.series,
      name: named[lang],
      definition: t.definition,
    })),
    { series: null, name: t.all, definition: `${t.definition}; ${t.allDefinition}` },
  ];
  const lines = groups.flatMap(({ series, name, definition }) => {
    const { days } = sharingFigure(cells, series);
    const numbers =
      days.length === 0
        ? [['', '', '', '', t.states.hidden]]
        : days.map(({ day, people, unshared }) => [
            day,
            ...[people, unshared, people - unshared].map(String),
            t.states.shown,
          ]);
    return numbers.map((columns) => [name, ...columns, definition, t.source(visitor.collaborationName)]);
  });
  return {
    file: csvText([t.headings, ...lines]),
    name: t.file,
    type: 'text/csv; charset=utf-8',
  };
};
