import type { Visit } from '../../../platform/visit.ts';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { seesPeople } from '../../people/landing.rules.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { byLevel, choiceOf, isFiltered, organisationsOf } from '../measures.rules.ts';
import { listMeasures } from '../measures.store.ts';
import { measuresTexts } from '../measures.texts.ts';
import { MeasureFilter } from '../parts/measure-filter.tsx';
import { MeasureList } from '../parts/measure-list.tsx';
import { openCatalogue } from '../parts/open-catalogue.ts';

/** What all organisations of the collaboration offer, level by level. */
export const measuresPage = async (visit: Visit) => {
  const { lang, today, tx, url, visitor } = visit;
  const { manage } = await openCatalogue(visit);
  const t = measuresTexts[lang];
  const measures = await listMeasures(tx);
  const choice = choiceOf(url.searchParams);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        action={manage ? <ButtonLink href="/insatser/ny">{t.add}</ButtonLink> : null}
      />
      <MeasureFilter choice={choice} organisations={organisationsOf(measures)} lang={lang} />
      {seesPeople(visitor.role) ? <p>{t.missing}</p> : null}
      <MeasureList
        levels={byLevel(measures, choice, today)}
        filtered={isFiltered(choice)}
        lang={lang}
        today={today}
      />
      <p>
        <a href="/uppfoljning/saknade-nivaer">{t.counted}</a>
      </p>
    </Frame>
  );
};
