import type { Context } from 'hono';
import type { AppEnv } from '../../../platform/app-env.ts';
import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { dateInWords, momentInWords } from '../../../shared/values/dates.ts';
import { isId } from '../../../shared/values/ids.ts';
import { Emptied } from '../../trust/parts/emptied.tsx';
import { findStaffPicture, listAsked, type ShownStay } from '../employer-page.store.ts';
import { employerPageTexts } from '../employer-page.texts.ts';
import type { EmployerVisit } from '../employer-visit.ts';
import { EmployerFrame } from '../parts/employer-frame.tsx';
import { nameOf, ShownStayPart } from '../parts/shown-stay.tsx';
import { sightOf } from '../sight.rules.ts';
import type { SupportRequest } from '../support.rules.ts';

interface AskedProps {
  rows: readonly SupportRequest[];
  stays: readonly ShownStay[];
  lang: EmployerVisit['lang'];
}

/** What was asked, and about whom where somebody else is shown too. */
const Asked = ({ rows, stays, lang }: AskedProps) => {
  const t = employerPageTexts[lang];
  const about = (asked: string) => {
    const stay = stays.length > 1 ? stays.find(({ linkId }) => linkId === asked) : undefined;
    return stay ? `${t.at(nameOf(stay, lang), stay.placeWords)}: ` : '';
  };
  return (
    <ul>
      {rows.map(({ linkId, kind, askedAt, dueOn, answer, answeredBy, answeredAt }) => (
        <li>
          {about(linkId)}
          {t.askedAt(t.kinds[kind], momentInWords(askedAt, lang))}.{' '}
          {answeredAt
            ? `${t.answered(answeredBy ?? '', momentInWords(answeredAt, lang))} ${answer}`
            : t.waits(dateInWords(dueOn, lang))}
        </li>
      ))}
    </ul>
  );
};

/** The employer's one page: who comes when, whom to call, and what became of what was asked. */
export const employerPage = async (visit: EmployerVisit) => {
  const { lang, page, today, tx, url } = visit;
  const t = employerPageTexts[lang];
  const asked = await listAsked(tx);
  return (
    <EmployerFrame visit={visit} title={t.title} name={page.contact.name} sight={sightOf(page)}>
      <PageHeading title={t.hello(page.contact.name)} />
      {url.searchParams.has('skickat') ? <Alert tone="success" live title={t.thanks} /> : null}
      {page.stays.length === 0 ? (
        <EmptyState>
          {t.nobody}{' '}
          {page.last ? t.wouldYou([page.last.name, page.last.phone].filter(Boolean).join(', ')) : null}
        </EmptyState>
      ) : null}
      {page.stays.map((stay) => (
        <ShownStayPart stay={stay} today={today} lang={lang} />
      ))}
      {asked.length > 0 ? (
        <Section title={t.asked}>
          <Asked rows={asked} stays={page.stays} lang={lang} />
        </Section>
      ) : null}
    </EmployerFrame>
  );
};

/** The picture that one of those named on the page has put up. */
export const staffPicture = async ({ tx, param }: EmployerVisit) => {
  const id = param('bild');
  const found = isId(id) ? await findStaffPicture(tx, id) : undefined;
  if (!found) throw new NotFound();
  return { file: found.bytes, type: found.type, name: 'bild' };
};

/** What stands on an open page that shows more than its reader may see by now. */
export const emptiedPage = (c: Context<AppEnv>) => c.html(<Emptied lang={c.get('lang')} why="changed" />);
