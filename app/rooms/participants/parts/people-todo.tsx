import { TodoLinks } from '../../../shared/parts/links.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { Listing } from '../load-listing.ts';
import type { Choice } from '../people.rules.ts';
import { peopleTexts } from '../people.texts.ts';
import { addressOf } from '../people-address.rules.ts';
import { partyWords } from './signal-words.ts';

interface Props {
  listing: Listing;
  /** Employers of one's own that are to be contacted. */
  employers: number;
  lang: Lang;
}

/** What waits, counted; each count is a link to exactly those people, or employers. */
export const PeopleTodo = ({ listing, employers, lang }: Props) => {
  const t = peopleTexts[lang];
  const { choice, counts, inbox } = listing;
  const { scope, wait, party } = choice;
  const item = (label: string, count: number, chosen: Pick<Choice, 'wait' | 'party'>) => ({
    href: addressOf({ scope, ...chosen }),
    label,
    count,
    current: wait === chosen.wait && party === chosen.party && !choice.step,
  });
  return (
    <TodoLinks
      title={t.todo}
      items={[
        item(t.all, counts.all, {}),
        { href: '/arenden', label: t.inbox, count: inbox },
        item(t.wishes, counts.waits.wishes, { wait: 'wishes' }),
        item(t.late, counts.waits.late, { wait: 'late' }),
        ...counts.parties.map(([one, count]) =>
          item(one === 'us' ? t.waitsForUs : t.waitsFor(partyWords([one], lang)), count, { party: one }),
        ),
        item(t.consents, counts.waits.consents, { wait: 'consents' }),
        item(t.undated, counts.waits.undated, { wait: 'undated' }),
        item(t.longer, counts.waits.longer, { wait: 'longer' }),
        item(t.unmet, counts.waits.unmet, { wait: 'unmet' }),
        item(t.unshared, counts.waits.unshared, { wait: 'unshared' }),
        ...(employers > 0
          ? [{ href: '/arbetsgivare?vems=mina&att-gora=ja', label: t.employers, count: employers }]
          : []),
      ]}
    />
  );
};
