import type { OwnVisit } from '../../../platform/visit.ts';
import { Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { saidTime } from '../../../shared/values/moments.ts';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { Picture } from '../../easy/parts/picture.tsx';
import { ownOccasionsTexts } from '../own-occasions.easy.texts.ts';
import { faultOfNotice, type OwnOccasion } from '../own-occasions.rules.ts';

export const ownGroups = '/min-vag/grupper';

/** What, when and where, and whom one meets. */
export const timeLines = (one: OwnOccasion, lang: Lang): string[] => {
  const t = ownOccasionsTexts[lang];
  return [
    t.times(saidTime(one.starts), saidTime(one.ends)),
    one.round,
    ...(one.modules ? [t.about(one.modules)] : []),
    t.where(one.place),
    ...(one.leader ? [t.who(one.leader)] : []),
  ];
};

/** That one cannot come, or can after all; nothing once it has begun. */
const Coming = ({ one, visit: { lang, now } }: { one: OwnOccasion; visit: OwnVisit }) => {
  const t = ownOccasionsTexts[lang];
  const open = !faultOfNotice(one, now);
  const day = <span class="ds-sr-only">{`: ${dateInWords(one.heldOn, lang)}`}</span>;
  if (!one.notice)
    return open ? (
      <p>
        <ButtonLink href={`${ownGroups}/${one.id}/kan-inte`} kind="secondary">
          {t.cannot}
          {day}
        </ButtonLink>
      </p>
    ) : null;
  return (
    <>
      <p>
        <EasyLines lines={t.saidCannot(t.reasons[one.notice.reason])} />
      </p>
      {open ? (
        <Form action={`${ownGroups}/${one.id}/kan-komma`} guard={false}>
          <Button kind="secondary">
            {t.canAfterAll}
            {day}
          </Button>
        </Form>
      ) : null}
    </>
  );
};

/** One time of a group of the person's own. */
export const OwnTime = ({ one, visit }: { one: OwnOccasion; visit: OwnVisit }) => {
  const { lang } = visit;
  const t = ownOccasionsTexts[lang];
  return (
    <li class="easy-card">
      <Picture concept="grupp" />
      <div>
        <h2>{dateInWords(one.heldOn, lang)}</h2>
        <p>
          <EasyLines lines={one.cancelled ? [one.round, t.cancelled] : timeLines(one, lang)} />
        </p>
        {one.cancelled ? null : <Coming one={one} visit={visit} />}
      </div>
    </li>
  );
};
