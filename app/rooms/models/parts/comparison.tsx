import { Section } from '../../../shared/parts/headings.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type Changes, compare, differences } from '../../path/compare-models.rules.ts';
import type { PathDefinition } from '../../path/definition.rules.ts';
import { type Thing, thingsOf } from '../../path/model-facets.texts.ts';
import { DifferenceTable } from '../../path/parts/model-change.tsx';
import { modelName } from '../../path/way-words.texts.ts';
import { modelsTexts } from '../models.texts.ts';

type Kind = 'whole' | 'steps' | 'transitions' | 'exits';
const kinds: readonly Kind[] = ['whole', 'steps', 'transitions', 'exits'];

/** Two versions side by side: what is new, taken away and changed, in words. */
export const Comparison = (props: { from: PathDefinition; to: PathDefinition; lang: Lang }) => {
  const { from, to, lang } = props;
  const [before, after] = [thingsOf(from, lang), thingsOf(to, lang)];
  const columns = { before: modelName(from, lang), after: modelName(to, lang) };
  return (
    <>
      {kinds.map((kind) => (
        <Section title={modelsTexts[lang].kinds[kind]}>
          <Changed changes={compare<Thing>(before[kind], after[kind])} columns={columns} lang={lang} />
        </Section>
      ))}
    </>
  );
};

const Changed = (props: {
  changes: Changes<Thing>;
  columns: { before: string; after: string };
  lang: Lang;
}) => {
  const { changes, columns, lang } = props;
  const { added, removed, changed } = changes;
  const t = modelsTexts[lang];
  if (added.length + removed.length + changed.length === 0) return <p>{t.same}</p>;
  return (
    <>
      <Whole title={t.addedThings} things={added} side="after" columns={columns} lang={lang} />
      <Whole title={t.removedThings} things={removed} side="before" columns={columns} lang={lang} />
      {changed.map(({ before, after, differences: rows }) => (
        <DifferenceTable
          caption={before.title === after.title ? before.title : `${before.title} → ${after.title}`}
          rows={rows}
          columns={columns}
          empty=""
          lang={lang}
        />
      ))}
    </>
  );
};

const nothingOf = (thing: Thing): Thing => ({ ...thing, facets: [] });

/** Things that only one of the two has, each with all that it says. */
const Whole = (props: {
  title: string;
  things: readonly Thing[];
  side: 'before' | 'after';
  columns: { before: string; after: string };
  lang: Lang;
}) => {
  const { title, things, side, columns, lang } = props;
  if (things.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {things.map((thing) => (
        <Disclosure summary={thing.title}>
          <DifferenceTable
            caption={thing.title}
            captionHidden
            rows={
              side === 'after' ? differences(nothingOf(thing), thing) : differences(thing, nothingOf(thing))
            }
            columns={columns}
            empty=""
            lang={lang}
          />
        </Disclosure>
      ))}
    </>
  );
};
