import { type Child, createContext, useContext } from 'hono/jsx';

type PageHeadingProps = {
  title: Child;
  /** The line under the heading. */
  lead?: Child;
  /** Where one came from, in words. */
  back?: { href: string; label: string };
  /** The page's one main button. */
  action?: Child;
};

/** What a frame puts under the heading of every page that stands in it. */
export const UnderHeading = createContext<Child>(null);

/** The page's only h1, with what stands around it. */
export const PageHeading = ({ title, lead, back, action }: PageHeadingProps) => (
  <div class="page-heading">
    {back ? <BackLink href={back.href}>{back.label}</BackLink> : null}
    <div class="heading-row">
      <h1>{title}</h1>
      {action}
    </div>
    {useContext(UnderHeading)}
    {lead ? <p class="lead">{lead}</p> : null}
  </div>
);

const BackLink = ({ href, children }: { href: string; children: Child }) => (
  <p class="back">
    <a href={href}>{children}</a>
  </p>
);

type SectionProps = { title: Child; id?: string; action?: Child; children: Child };

/** A part of the page under an h2, with room for a button beside the heading. */
export const Section = ({ title, id, action, children }: SectionProps) => (
  <section id={id}>
    <div class="heading-row">
      <h2>{title}</h2>
      {action}
    </div>
    {children}
  </section>
);

/** A framed box beside or under something else. */
export const Card = ({ title, children, level = 2 }: { title?: Child; children: Child; level?: 2 | 3 }) => {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <div class="card">
      {title ? <Heading>{title}</Heading> : null}
      {children}
    </div>
  );
};

/** Main column and a narrower one; one under the other on a phone, in the order of reading. */
export const Split = ({
  aside,
  children,
  side = 'end',
}: {
  aside: Child;
  children: Child;
  side?: 'start' | 'end';
}) => (
  <div class="split" data-side={side}>
    {side === 'start' ? <div class="split-aside">{aside}</div> : null}
    <div class="split-main">{children}</div>
    {side === 'end' ? <div class="split-aside">{aside}</div> : null}
  </div>
);
