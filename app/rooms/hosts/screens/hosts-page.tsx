import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { momentInWords } from '../../../shared/values/dates.ts';
import { openStay, stayPage } from '../../places/parts/open-stay.ts';
import { mayKeepStays } from '../../places/stay-reads.store.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import type { CheckIn } from '../check-in.rules.ts';
import { hostsTexts } from '../hosts.texts.ts';
import { listLinks } from '../links.store.ts';
import { checkInWords } from '../parts/check-in-words.ts';
import { hostsPage, ofOpened } from '../parts/kept-link.ts';
import { LinkPart } from '../parts/link-part.tsx';
import { RequestList } from '../parts/request-list.tsx';
import { listSheet } from '../sheet.store.ts';
import { listCheckIns, listRequests } from '../support.store.ts';

const CheckIns = ({ rows, lang }: { rows: CheckIn[]; lang: Visit['lang'] }) => {
  const t = hostsTexts[lang];
  return (
    <DataTable
      lang={lang}
      caption={t.checkIns}
      captionHidden
      rows={rows}
      empty={<p>{t.noCheckIns}</p>}
      columns={[
        {
          key: 'nar',
          label: t.askedBy,
          rowHeader: true,
          cell: ({ byName, sentAt }) => t.asked(byName, momentInWords(sentAt, lang)),
        },
        {
          key: 'svar',
          label: t.value,
          cell: (row) => checkInWords(row, lang),
        },
      ]}
    />
  );
};

/** What somebody at the employer may see of a stay, and what they have asked for and said. */
export const hostsScreen = async (visit: Visit) => {
  const { lang, now, today, tx, url, visitor } = visit;
  const opened = await openStay(visit);
  const { person, stay } = opened;
  const t = hostsTexts[lang];
  const about = ofOpened(opened);
  const [links, sheet] = [await listLinks(tx, about), await listSheet(tx, about)];
  const keeps =
    stay.organisationId === visitor.organisationId && (await mayKeepStays(tx, person.participantId));
  const at = keeps ? hostsPage(opened) : undefined;
  return (
    <PersonFrame visit={visit} person={person} title={t.title} lead={t.lead} current="places">
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <p>
        <a href={stayPage(opened)}>{stay.placeWords}</a>
      </p>
      <Section title={t.requests}>
        <RequestList rows={await listRequests(tx, about)} at={at} today={today} lang={lang} />
      </Section>
      {links.length === 0 ? <p>{t.none}</p> : null}
      {at && !stay.endedOn && stay.endsOn >= today ? (
        <ButtonLink href={`${at}/ny`} kind={links.length === 0 ? 'primary' : 'secondary'}>
          {t.newLink}
        </ButtonLink>
      ) : null}
      {links.map((link) => (
        <LinkPart
          link={link}
          sheet={sheet.filter(({ linkId }) => linkId === link.id)}
          at={at}
          now={now}
          lang={lang}
        />
      ))}
      <Section title={t.checkIns}>
        <CheckIns rows={await listCheckIns(tx, about)} lang={lang} />
      </Section>
    </PersonFrame>
  );
};
