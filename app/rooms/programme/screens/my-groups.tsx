import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { ErrorSummary } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { ownOccasionsTexts } from '../own-occasions.easy.texts.ts';
import { comingOf } from '../own-occasions.rules.ts';
import { listOwnGroups, listOwnOccasions } from '../own-occasions.store.ts';
import { OwnTime } from '../parts/own-time.tsx';

/** The page, and the page again where a button on it was refused. */
export const showGroups = async (visit: OwnVisit, form: FormState) => {
  const { lang, tx, today, person, url } = visit;
  if (!person.areas.includes('preparation')) throw new NotFound();
  const t = ownOccasionsTexts[lang];
  const [occasions, groups] = [await listOwnOccasions(tx), await listOwnGroups(tx)];
  const { next, withoutTimes, waitsFor } = comingOf(occasions, groups, today);
  return (
    <EasyFrame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={t.title} back={{ href: '/min-vag', label: t.back }} />
      <ErrorSummary form={form} />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <p>
        <EasyLines lines={next.length + withoutTimes.length + waitsFor.length > 0 ? t.lead : t.none} />
      </p>
      {next.length > 0 ? (
        <ul class="easy-cards">
          {next.map((one) => (
            <OwnTime one={one} visit={visit} />
          ))}
        </ul>
      ) : null}
      {withoutTimes.map((round) => (
        <p>
          <EasyLines lines={t.withoutTimes(round)} />
        </p>
      ))}
      {waitsFor.map((round) => (
        <p>{t.waits(round)}</p>
      ))}
    </EasyFrame>
  );
};

/** When the person's own groups meet, where and with whom: those of the next times. */
export const myGroupsPage = (visit: OwnVisit) => showGroups(visit, formState(visit.lang));
