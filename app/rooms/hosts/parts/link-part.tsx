import { DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords, stockholmDay } from '../../../shared/values/dates.ts';
import { hostsTexts } from '../hosts.texts.ts';
import { type EmployerLink, linkState } from '../links.rules.ts';
import type { SheetRow } from '../sheet.rules.ts';

interface LinkProps {
  link: EmployerLink;
  sheet: readonly SheetRow[];
  /** Where the stay's page for the employer is kept; nothing for those who only read. */
  at: string | undefined;
  now: Date;
  lang: Lang;
}

const Shown = ({ sheet, at, lang }: Pick<LinkProps, 'sheet' | 'at' | 'lang'>) => {
  const t = hostsTexts[lang];
  const gone = sheet.filter(({ takenBackAt }) => takenBackAt);
  return (
    <>
      <DataTable
        lang={lang}
        caption={t.shown(sheet[0]?.shownTo ?? '')}
        captionHidden
        rows={sheet.filter(({ takenBackAt }) => !takenBackAt)}
        empty={<p>{t.nothingShown}</p>}
        columns={[
          { key: 'vad', label: t.field, rowHeader: true, cell: ({ field }) => t.fields[field] },
          {
            key: 'ord',
            label: t.value,
            cell: ({ field, value }) => (field === 'days' ? t.fromAgreement : value),
          },
          {
            key: 'ja',
            label: t.said,
            cell: ({ saidHow, saidOn }) => t.saidAt(t.hows[saidHow], dateInWords(saidOn, lang)),
          },
          ...(at
            ? [
                {
                  key: 'ta-bort',
                  label: t.takeBack,
                  cell: ({ id, field }: SheetRow) => (
                    <Form
                      action={`${at}/visat/${id}/ta-bort`}
                      guard={false}
                      label={t.takeBackOf(t.fields[field])}
                    >
                      <Button kind="quiet">{t.takeBack}</Button>
                    </Form>
                  ),
                },
              ]
            : []),
        ]}
      />
      {gone.length > 0 ? (
        <>
          <h3>{t.gone}</h3>
          <ul>
            {gone.map(({ field, takenBackAt }) => (
              <li>{t.goneLine(t.fields[field], momentInWords(takenBackAt!, lang))}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
};

/** A link lasts over a whole day; it is taken back at a moment. */
const untilWhen = ({ revokedAt, expiresAt }: EmployerLink, lang: Lang): string =>
  revokedAt
    ? momentInWords(revokedAt, lang)
    : dateInWords(stockholmDay(new Date(expiresAt.getTime() - 1)), lang);

/** One link: how it stands, what is shown by it, and what one can do about it. */
export const LinkPart = ({ link, sheet, at, now, lang }: LinkProps) => {
  const t = hostsTexts[lang];
  const state = linkState(link, now);
  const open = state === 'open';
  return (
    <Section title={t.shown(link.contact)}>
      <DescriptionList
        items={[
          { term: t.state, value: <Tag tone={open ? 'success' : 'neutral'}>{t.states[state]}</Tag> },
          { term: t.lasts, value: untilWhen(link, lang) },
          { term: t.madeBy, value: t.made(link.madeBy, momentInWords(link.madeAt, lang)) },
        ]}
      />
      <Shown sheet={sheet} at={open ? at : undefined} lang={lang} />
      {at && open ? (
        <Actions>
          <ButtonLink href={`${at}/${link.id}/visa`}>{t.show}</ButtonLink>
        </Actions>
      ) : null}
      {at && open ? (
        <Form action={`${at}/${link.id}/dra-tillbaka`} guard={false} label={t.revokeOf(link.contact)}>
          <Button kind="danger">{t.revoke}</Button>
        </Form>
      ) : null}
    </Section>
  );
};
