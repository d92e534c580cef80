import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { csvText } from '../../../shared/values/csv.ts';
import { numberText, sexes } from '../outcomes.rules.ts';
import { publishedFigures } from '../outcomes.store.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import { FollowUpPage } from '../parts/follow-up-page.tsx';
import { StockFigures } from '../parts/stock-figures.tsx';
import { type StockYear, stockTargets, stockYears } from '../stock.rules.ts';
import { countStock } from '../stock.store.ts';
import { stockTexts } from '../stock.texts.ts';

/** What page and file show, through the statistics door. */
const stockOf = async ({ tx }: Visit) => stockYears(await countStock(tx), await publishedFigures(tx));

/** How many are in day activity, by form, on the day of each closed year. */
export const dayActivityStock = async (visit: Visit): Promise<Answer> => {
  const years = await stockOf(visit);
  return (
    <FollowUpPage
      visit={visit}
      words={stockTexts[visit.lang]}
      isEmpty={years.length === 0}
      figures={<StockFigures visit={visit} years={years} />}
    />
  );
};

const linesOf = ({ year, asOf, cells, published }: StockYear, { lang, visitor }: Visit): string[][] => {
  const t = stockTexts[lang];
  const { sexes: sexWords } = outcomesTexts[lang];
  const own = stockTargets.flatMap((target) =>
    sexes.map((sex) => {
      const cell = cells[target][sex];
      const what = [t.targets[target], sexWords[sex], numberText(cell), t.states[cell.kind]];
      return [String(year), asOf ?? '', ...what, t.definition, t.source(visitor.collaborationName), '', ''];
    }),
  );
  const others = published.map(({ target, sex, cell, source, publishedOn, note }) => {
    const what = [t.targets[target], sexWords[sex], numberText(cell), t.states[cell.kind]];
    return [String(year), '', ...what, t.asPublished, source, publishedOn, note ?? ''];
  });
  return [...own, ...others];
};

export const stockFile = async (visit: Visit): Promise<Answer> => {
  const t = stockTexts[visit.lang];
  const lines = (await stockOf(visit)).flatMap((year) => linesOf(year, visit));
  return { file: csvText([t.headings, ...lines]), name: t.file, type: 'text/csv; charset=utf-8' };
};
