import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { staysTexts } from '../stays.texts.ts';

interface WaitingProps {
  count: number;
  /** Where one answers. */
  href: string;
  lang: Lang;
}

/** That employers wait for an answer; nothing where none does. */
export const WaitingEmployers = ({ count, href, lang }: WaitingProps) =>
  count > 0 ? (
    <Alert tone="warning">
      <a href={href}>{staysTexts[lang].employersWait(count)}</a>
    </Alert>
  ) : null;
