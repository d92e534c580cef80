import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'info' | 'warning' | 'neutral' | 'success' | 'danger';

/** A short word about something: never only a colour. */
export const Tag = ({ tone = 'neutral', children }: { tone?: Tone; children: Child }) => (
  <span class="ds-tag" data-color={tone}>
    {children}
  </span>
);

export const Tags = ({ children }: { children: Child }) => <span class="tags">{children}</span>;

type AlertProps = {
  tone?: Exclude<Tone, 'neutral'>;
  title?: Child;
  level?: 1 | 2 | 3;
  /** Read out at once, for what appears as the answer to an act. */
  live?: boolean;
  children?: Child;
};

const alertIcons: Record<Exclude<Tone, 'neutral'>, IconName> = {
  info: 'info',
  warning: 'warning',
  success: 'check',
  danger: 'warning',
};

export const Alert = ({ tone = 'info', title, level = 2, live, children }: AlertProps) => {
  const Heading = `h${level}` as 'h1' | 'h2' | 'h3';
  return (
    <div class="alert" data-color={tone} role={live ? 'status' : undefined}>
      <Icon name={alertIcons[tone]} />
      <div>
        {title ? <Heading>{title}</Heading> : null}
        {children}
      </div>
    </div>
  );
};

/** The page after something was done: what happened, and where one can go. The title is the page's h1. */
export const Confirmation = ({
  title,
  children,
  next,
}: {
  title: string;
  children?: Child;
  next: readonly { href: string; label: string }[];
}) => (
  <div class="confirmation">
    <div class="alert" data-color="success">
      <Icon name="check" />
      <div>
        <h1>{title}</h1>
        {children}
      </div>
    </div>
    <ul class="next-links">
      {next.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </div>
);

/** Says why nothing is here and what one can do about it. */
export const EmptyState = ({ children, action }: { children: Child; action?: Child }) => (
  <div class="empty">
    <p>{children}</p>
    {action}
  </div>
);

export const Disclosure = ({
  summary,
  children,
  open,
}: {
  summary: Child;
  children: Child;
  open?: boolean;
}) => (
  <details class="fold" open={open}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
);
