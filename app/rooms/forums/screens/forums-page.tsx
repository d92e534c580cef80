import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { placesTexts } from '../../places/places.texts.ts';
import { type ListedForum, listForums } from '../forums.store.ts';
import { forumsTexts } from '../forums.texts.ts';
import { ForumState, whenInWords } from '../parts/forum-words.tsx';
import { forumPage, openForums } from '../parts/open-forum.ts';

/** The forum meetings of the own organisation, those to come first. */
export const forumsPage = async (visit: Visit) => {
  const { lang, today, tx } = visit;
  const { keep } = await openForums(visit);
  const t = forumsTexts[lang];
  const rows = await listForums(tx);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        back={{ href: '/larandeplatser', label: placesTexts[lang].title }}
        action={keep ? <ButtonLink href="/forum/ny">{t.add}</ButtonLink> : null}
      />
      <DataTable<ListedForum>
        lang={lang}
        caption={t.caption(rows.length)}
        rows={rows}
        empty={<p>{t.empty}</p>}
        columns={[
          {
            key: 'namn',
            label: t.name,
            rowHeader: true,
            cell: (forum) => (
              <>
                <a href={forumPage(forum)}>{forum.name}</a>{' '}
                <ForumState forum={forum} today={today} lang={lang} />
              </>
            ),
          },
          { key: 'nar', label: t.when, cell: (forum) => whenInWords(forum, lang) },
          { key: 'lokal', label: t.place, cell: ({ place }) => place },
          { key: 'ansvarig', label: t.responsible, cell: ({ responsible }) => responsible },
          {
            key: 'arbetsgivare',
            label: t.employersThere,
            numeric: true,
            cell: ({ employers }) => employers,
          },
          { key: 'platser', label: t.placesFrom, numeric: true, cell: ({ places }) => places },
        ]}
      />
    </Frame>
  );
};
