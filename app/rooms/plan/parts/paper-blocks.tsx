import { DescriptionList } from '../../../shared/parts/facts.tsx';
import type { PaperBlock } from './other-papers.ts';

const Block = ({ block }: { block: PaperBlock }) => {
  if (block.kind === 'heading') return <h2>{block.text}</h2>;
  if (block.kind === 'facts')
    return (
      <DescriptionList
        items={block.facts.map(([term, value]) => ({ term, value: <span class="as-written">{value}</span> }))}
      />
    );
  const items = block.kind === 'list' ? block.items : block.labels;
  return (
    <ul class={block.kind === 'list' ? 'as-written' : 'signatures'}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
};

/** A paper for the printer of the browser: the same pieces as in the file. */
export const PaperBlocks = ({ blocks }: { blocks: readonly PaperBlock[] }) => (
  <>
    {blocks.map((block) => (
      <Block block={block} />
    ))}
  </>
);
