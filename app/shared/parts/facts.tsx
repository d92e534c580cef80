import type { Child } from 'hono/jsx';

export const DescriptionList = ({ items }: { items: readonly { term: Child; value: Child }[] }) => (
  <dl class="facts">
    {items.map(({ term, value }) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

export type TimelineItem = {
  title: Child;
  /** The day or moment in words, and by whom: one line under the title. */
  meta: Child;
  body?: Child;
  id?: string;
  /** Struck through in words by the caller's title; drawn paler. */
  muted?: boolean;
};

/** Newest first or last as the caller gives them; each item is a heading (h3), so that one can jump between them. */
export const Timeline = ({ items }: { items: readonly TimelineItem[] }) => (
  <ol class="timeline">
    {items.map((item) => (
      <li id={item.id} class={item.muted ? 'muted' : undefined}>
        <h3>{item.title}</h3>
        <p class="meta">{item.meta}</p>
        {item.body ? <div>{item.body}</div> : null}
      </li>
    ))}
  </ol>
);
