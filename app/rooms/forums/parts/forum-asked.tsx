import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { ForumEvent } from '../forums.rules.ts';
import { forumsTexts } from '../forums.texts.ts';
import type { Asked } from '../questions.store.ts';
import { forumPage } from './open-forum.ts';

const saidWords = ({ answer, day, by }: Asked, lang: Visit['lang']): string => {
  const t = forumsTexts[lang];
  const on = dateInWords(day, lang);
  if (answer === null) return t.waits(on, by ?? '');
  return by === null ? t.saidNo(on) : t.saidNoWith(on, by);
};

/** Those of one's own people who are asked, or have said no themselves: for whoever may ask them, and nobody else. */
export const ForumAsked = ({
  visit: { lang },
  forum,
  rows,
}: {
  visit: Visit;
  forum: ForumEvent;
  rows: readonly Asked[];
}) => {
  const t = forumsTexts[lang];
  const at = forumPage(forum);
  return (
    <Section title={t.asked}>
      <DataTable<Asked>
        lang={lang}
        caption={t.asked}
        captionHidden
        rows={rows}
        empty={<p>{t.noneAsked}</p>}
        columns={[
          {
            key: 'namn',
            label: t.person,
            rowHeader: true,
            cell: ({ participantId, name }) => <a href={`/deltagare/${participantId}`}>{name}</a>,
          },
          {
            key: 'svar',
            label: t.ownAnswer,
            wide: true,
            cell: (one) => (
              <>
                {saidWords(one, lang)}
                {one.id ? (
                  <Form action={`${at}/fragor/${one.id}/tog-tillbaka`} guard={false}>
                    <Button kind="quiet">
                      {t.takeBackQuestion}
                      <span class="ds-sr-only">{`: ${one.name}`}</span>
                    </Button>
                  </Form>
                ) : null}
              </>
            ),
          },
        ]}
      />
      <p class="hint">{t.askedHint}</p>
      {forum.cancelled ? null : (
        <ButtonLink href={`${at}/deltagare/fraga`} kind="secondary">
          {t.askGuest}
        </ButtonLink>
      )}
    </Section>
  );
};
