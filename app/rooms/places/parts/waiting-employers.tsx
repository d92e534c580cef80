import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { filledInTexts } from '../filled-in.texts.ts';
import { staysTexts } from '../stays.texts.ts';
import { unsettledTexts } from '../unsettled.texts.ts';

interface WaitingProps {
  count: number;
  /** Where one answers. */
  href: string;
  lang: Lang;
}

const Waiting = ({
  count,
  href,
  words,
}: Omit<WaitingProps, 'lang'> & { words: (count: number) => string }) =>
  count > 0 ? (
    <Alert tone="warning">
      <a href={href}>{words(count)}</a>
    </Alert>
  ) : null;

/** That employers wait for an answer; nothing where none does. */
export const WaitingEmployers = ({ lang, ...waiting }: WaitingProps) => (
  <Waiting {...waiting} words={staysTexts[lang].employersWait} />
);

/** That stays wait to be settled. */
export const WaitingStays = ({ count, lang }: Omit<WaitingProps, 'href'>) => (
  <Waiting count={count} href="/larandeplatser/att-gora" words={unsettledTexts[lang].waiting} />
);

/** That somebody else has filled in agreements, which staff have not answered. */
export const WaitingFillings = ({ count, lang }: Omit<WaitingProps, 'href'>) => (
  <Waiting count={count} href="/larandeplatser/ifyllda" words={filledInTexts[lang].unread} />
);
