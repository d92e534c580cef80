import { may } from '../../../platform/may.ts';
import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, ButtonLink, PrintButton } from '../../../shared/parts/form.tsx';
import { PageHeading, Split } from '../../../shared/parts/headings.tsx';
import { Pager, SubNavigation } from '../../../shared/parts/links.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { countToContact } from '../../employers/count-to-contact.ts';
import { countMovable } from '../../path/model-change.store.ts';
import { MovableNotice } from '../../path/parts/movable-notice.tsx';
import { seesPeople } from '../../people/landing.rules.ts';
import { CatalogueLink } from '../../people/parts/catalogue-link.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { listOldDrafts } from '../../trust/old-drafts.store.ts';
import { OldDraftsNotice } from '../../trust/parts/old-drafts-notice.tsx';
import { QuestionNotice } from '../../trust/parts/question-notice.tsx';
import { countMyQuestions } from '../../trust/questions.store.ts';
import { editTexts } from '../edit.texts.ts';
import { type Listing, loadListing } from '../load-listing.ts';
import { PeopleFilter } from '../parts/people-filter.tsx';
import { PeopleTable } from '../parts/people-table.tsx';
import { PeopleTodo } from '../parts/people-todo.tsx';
import { peopleTexts } from '../people.texts.ts';
import { addressOf } from '../people-address.rules.ts';

/** S1: what do I do next, for whom? Everybody who is shown is logged. */
export const showMyPeople = async (visit: Visit) => {
  const { tx, lang, visitor } = visit;
  if (!seesPeople(visitor.role)) throw new NotAllowed();
  const listing = await loadListing(visit);
  const oldDrafts = listing.isManager ? await listOldDrafts(tx) : [];
  await logRead(tx, 'list', [
    ...new Set([
      ...listing.shown.map(({ id }) => id),
      ...oldDrafts.map(({ participantId }) => participantId),
    ]),
  ]);
  const t = peopleTexts[lang];
  const title = listing.choice.scope === 'unit' ? t.unit : t.mine;
  const opens = await may(tx, 'open_file');
  return (
    <Frame visit={visit} title={title}>
      <PageHeading
        title={title}
        action={opens ? <ButtonLink href="/deltagare/ny">{t.open}</ButtonLink> : undefined}
      />
      {visit.url.searchParams.has('bytt') ? (
        <Alert tone="success" live>
          <p>{editTexts[lang].handedOver}</p>
        </Alert>
      ) : null}
      <QuestionNotice waiting={await countMyQuestions(tx)} lang={lang} />
      <OldDraftsNotice drafts={oldDrafts} lang={lang} />
      <MovableNotice counts={await countMovable(tx)} lang={lang} />
      {listing.isManager ? <Scopes listing={listing} visit={visit} /> : null}
      <CatalogueLink visitor={visitor} lang={lang} />
      <Split
        side="start"
        aside={<PeopleTodo listing={listing} employers={await countToContact(visit)} lang={lang} />}
      >
        <PeopleFilter listing={listing} lang={lang} />
        <PeopleTable listing={listing} lang={lang} today={visit.today} />
        <Pager
          page={listing.page}
          pages={listing.pages}
          href={(page) => addressOf({ ...listing.choice, page })}
          lang={lang}
        />
        {listing.found.length > 0 ? (
          <Actions>
            <PrintButton>{t.print}</PrintButton>
            <a href={addressOf({ ...listing.choice, page: 1 }, '/deltagare.csv')}>{t.csv}</a>
          </Actions>
        ) : null}
      </Split>
    </Frame>
  );
};

const Scopes = ({ listing, visit }: { listing: Listing; visit: Visit }) => {
  const t = peopleTexts[visit.lang];
  const { scope } = listing.choice;
  return (
    <SubNavigation
      label={t.scope}
      items={[
        { href: addressOf({ scope: 'mine' }), label: t.showMine, current: scope === 'mine' },
        { href: addressOf({ scope: 'unit' }), label: t.showUnit, current: scope === 'unit' },
      ]}
    />
  );
};
