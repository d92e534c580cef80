import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { saidTime } from '../../../shared/values/moments.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { Picture } from '../../easy/parts/picture.tsx';
import { ownOccasionsTexts } from '../own-occasions.easy.texts.ts';
import { comingOf, type OwnOccasion } from '../own-occasions.rules.ts';
import { listOwnOccasions } from '../own-occasions.store.ts';

const Time = ({ one, lang }: { one: OwnOccasion; lang: Lang }) => {
  const t = ownOccasionsTexts[lang];
  const lines = one.cancelled
    ? [one.round, t.cancelled]
    : [
        t.times(saidTime(one.starts), saidTime(one.ends)),
        one.round,
        ...(one.modules ? [t.about(one.modules)] : []),
        t.where(one.place),
        t.who(one.leader),
      ];
  return (
    <li class="easy-card">
      <Picture concept="grupp" />
      <div>
        <h2>{dateInWords(one.heldOn, lang)}</h2>
        <p>
          <EasyLines lines={lines} />
        </p>
      </div>
    </li>
  );
};

/** When the person's own groups meet, where and with whom: those of the next times. */
export const myGroupsPage = async (visit: OwnVisit) => {
  const { lang, tx, today, person } = visit;
  if (!person.areas.includes('preparation')) throw new NotFound();
  const t = ownOccasionsTexts[lang];
  const { next, waitsFor } = comingOf(await listOwnOccasions(tx), today);
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} back={{ href: '/min-vag', label: t.back }} />
      <p>
        <EasyLines lines={next.length + waitsFor.length > 0 ? t.lead : t.none} />
      </p>
      {next.length > 0 ? (
        <ul class="easy-cards">
          {next.map((one) => (
            <Time one={one} lang={lang} />
          ))}
        </ul>
      ) : null}
      {waitsFor.map((round) => (
        <p>{t.waits(round)}</p>
      ))}
      {next.length > 0 && person.helper ? (
        <p>
          <EasyLines lines={t.cannot} />
        </p>
      ) : null}
    </EasyFrame>
  );
};
