import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { cameOfTexts } from '../../employers/came-of.texts.ts';
import type { ForumEvent, Guest } from '../forums.rules.ts';
import { forumsTexts } from '../forums.texts.ts';
import type { ForumPeople } from '../led-to.store.ts';
import { countInWords } from './forum-words.tsx';
import { forumPage } from './open-forum.ts';

interface ForumGuestsProps {
  visit: Visit;
  forum: ForumEvent;
  rows: readonly Guest[];
  people: ForumPeople;
  invites: boolean;
}

/** Those of one's own people whose yes stands, and how many of everybody's. */
export const ForumGuests = ({ visit: { lang }, forum, rows, people, invites }: ForumGuestsProps) => {
  const t = forumsTexts[lang];
  const at = `${forumPage(forum)}/deltagare`;
  const states = cameOfTexts[lang].states;
  const state = ({ came }: Guest) => (came === null ? states.coming : states[came ? 'came' : 'away']);
  return (
    <Section title={t.people}>
      <DataTable<Guest>
        lang={lang}
        caption={t.people}
        captionHidden
        rows={rows}
        empty={<p>{t.noPeople}</p>}
        columns={[
          {
            key: 'namn',
            label: t.person,
            rowHeader: true,
            cell: ({ participantId, name }) => <a href={`/deltagare/${participantId}`}>{name}</a>,
          },
          {
            key: 'ja',
            label: t.yes,
            wide: true,
            cell: ({ saidHow, saidYesOn, saidTo }) =>
              t.saidYes(t.hows[saidHow], dateInWords(saidYesOn, lang), saidTo),
          },
          {
            key: 'kom',
            label: t.state,
            cell: (one) => (
              <>
                {state(one)}
                {one.beforeMove && one.came === null ? <p>{t.beforeMove}</p> : null}
                {one.mayAsk ? (
                  <Form action={`${at}/${one.id}/tog-tillbaka`} guard={false}>
                    <Button kind="quiet">
                      {t.takeBack}
                      <span class="ds-sr-only">{`: ${one.name}`}</span>
                    </Button>
                  </Form>
                ) : null}
              </>
            ),
          },
        ]}
      />
      <p class="hint">{t.peopleHint}</p>
      <p>
        {t.guests(countInWords(people.guests, lang))} {t.cameOf(countInWords(people.came, lang))}
      </p>
      {invites && !forum.cancelled ? (
        <ButtonLink href={`${at}/ny`} kind="secondary">
          {t.inviteGuest}
        </ButtonLink>
      ) : null}
    </Section>
  );
};
