import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import { cameOfTexts } from '../../employers/came-of.texts.ts';
import { stateOfInvited } from '../../employers/parts/came-of.tsx';
import { employerPage } from '../../employers/parts/open-employer.ts';
import type { ForumEvent, InvitedEmployer } from '../forums.rules.ts';
import { forumsTexts } from '../forums.texts.ts';
import type { Dialogue } from '../invited.store.ts';
import { forumPage } from './open-forum.ts';

interface ForumEmployersProps {
  visit: Visit;
  forum: ForumEvent;
  rows: readonly InvitedEmployer[];
  dialogues: readonly Dialogue[];
  keep: boolean;
}

/** Who was invited, what they answered, whether they came and what was talked about. */
export const ForumEmployers = ({
  visit: { lang, today },
  forum,
  rows,
  dialogues,
  keep,
}: ForumEmployersProps) => {
  const t = forumsTexts[lang];
  const at = `${forumPage(forum)}/arbetsgivare`;
  const about = (name: string) => <span class="ds-sr-only">{`: ${name}`}</span>;
  return (
    <Section title={t.employers}>
      <DataTable<InvitedEmployer>
        lang={lang}
        caption={t.employers}
        captionHidden
        rows={rows}
        empty={<p>{t.noEmployers}</p>}
        columns={[
          {
            key: 'namn',
            label: t.employer,
            rowHeader: true,
            cell: ({ employerId, employer }) => <a href={employerPage({ id: employerId })}>{employer}</a>,
          },
          { key: 'kontakt', label: t.contact, cell: ({ contact }) => contact ?? t.nobody },
          {
            key: 'svar',
            label: t.answer,
            cell: (one) => (
              <>
                <Tag>{cameOfTexts[lang].states[stateOfInvited(one)]}</Tag>{' '}
                {keep ? (
                  <a href={`${at}/${one.id}`}>
                    {t.changeAnswer}
                    {about(one.employer)}
                  </a>
                ) : null}
              </>
            ),
          },
          {
            key: 'samtal',
            label: t.dialogue,
            wide: true,
            cell: (one) => (
              <>
                {dialogues
                  .filter(({ employerId }) => employerId === one.employerId)
                  .map((said) => (
                    <p>{[said.about, said.agreed, said.by].filter(Boolean).join(' · ')}</p>
                  ))}
                {keep && forum.heldOn <= today ? (
                  <a href={`${at}/${one.id}/samtal`}>
                    {t.writeDialogue}
                    {about(one.employer)}
                  </a>
                ) : null}
              </>
            ),
          },
        ]}
      />
      {keep && !forum.cancelled ? (
        <ButtonLink href={`${at}/ny`} kind="secondary">
          {t.inviteEmployer}
        </ButtonLink>
      ) : null}
    </Section>
  );
};
