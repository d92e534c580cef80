import type { OwnVisit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { wayEasyTexts } from '../way.easy.texts.ts';

/** Where the person is on the way, and what comes next. */
export const myWayPage = async (visit: OwnVisit) => {
  const t = wayEasyTexts[visit.lang].way;
  const { helper } = visit.person;
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} />
      <p>{t.soon}</p>
      {helper ? <p>{t.soonHelped(helper.name)}</p> : null}
    </EasyFrame>
  );
};
