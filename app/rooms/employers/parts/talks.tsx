import { Button, Form, Hidden } from '../../../shared/parts/form.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, shortDate } from '../../../shared/values/dates.ts';
import type { Talk } from '../employers.rules.ts';
import { employersTexts } from '../employers.texts.ts';
import { ForumLink } from './came-of.tsx';
import { employerPage } from './open-employer.ts';
import { type Beside, Part } from './part-of-employer.tsx';

/** Strikes a talk, or takes that back. Says to those who listen which. */
const StrikeButton = ({ talk, at, lang }: { talk: Talk; at: string; lang: Lang }) => {
  const t = employersTexts[lang];
  return (
    <Form action={`${at}/${talk.id}/stryk`} guard={false}>
      {talk.struck ? <Hidden name="igen" value="yes" /> : null}
      <Button kind="quiet">
        {talk.struck ? t.unstrike : t.strike}
        <span class="ds-sr-only">{`: ${t.strikeWhich(t.talkKinds[talk.kind], dateInWords(talk.heldOn, lang))}`}</span>
      </Button>
    </Form>
  );
};

/** What was said with them. */
export const Talks = ({ employer, rows, keep, lang, today }: Beside<Talk>) => {
  const t = employersTexts[lang];
  const at = `${employerPage(employer)}/kontakter`;
  return (
    <Part<Talk>
      title={t.talks}
      empty={t.noTalks}
      lang={lang}
      rows={rows}
      add={keep ? { href: `${at}/ny`, label: t.addTalk } : undefined}
      columns={[
        {
          key: 'dag',
          label: t.when,
          rowHeader: true,
          cell: ({ heldOn }) => shortDate(heldOn, lang, today),
        },
        {
          key: 'hur',
          label: t.way,
          cell: ({ kind, struck }) => (
            <>
              {t.talkKinds[kind]} {struck ? <Tag>{t.struck}</Tag> : null}
            </>
          ),
        },
        { key: 'med', label: t.with, cell: ({ contact }) => contact ?? '–' },
        {
          key: 'om',
          label: t.about,
          wide: true,
          cell: ({ about, struck, forumId, forum }) => (
            <>
              {struck ? <del>{about}</del> : about} <ForumLink id={forumId} name={forum} />
            </>
          ),
        },
        {
          key: 'overens',
          label: t.agreed,
          wide: true,
          cell: ({ agreed, struck }) => (agreed && struck ? <del>{agreed}</del> : (agreed ?? '–')),
        },
        {
          key: 'av',
          label: t.by,
          cell: (talk) => (
            <>
              {talk.by}
              {keep ? <StrikeButton talk={talk} at={at} lang={lang} /> : null}
            </>
          ),
        },
      ]}
    />
  );
};
