import type { OwnVisit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Card, PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import {
  listOrganisations,
  listOwnQuestions,
  listOwnShares,
  listOwnYeses,
  type NamedOrganisation,
} from '../own-sharing.store.ts';
import { dayInWords } from '../parts/words.ts';
import { appliesOn } from '../processing.rules.ts';
import { listBases } from '../processing.store.ts';
import { type GridRow, gridColumns, type LiveShare, sharingGrid } from '../sharing-grid.rules.ts';
import { whoSeesTexts } from '../who-sees.easy.texts.ts';

/** Rows what, columns who, until when: what one organisation tells the others about me. Only rows where something is told. */
const TellsTable = (props: {
  visit: OwnVisit;
  from: NamedOrganisation;
  shares: LiveShare[];
  to: NamedOrganisation[];
}) => {
  const { lang, today } = props.visit;
  const t = whoSeesTexts[lang];
  const rows = sharingGrid(
    props.shares,
    props.to.map(({ organisationId }) => organisationId),
  ).filter(({ cells }) => cells.some(({ share }) => share));
  const untilWhen = (share: LiveShare) =>
    [
      ...(share.startsOn > today ? [t.from(dayInWords(share.startsOn, lang))] : []),
      t.until(dayInWords(share.lastDay, lang)),
      ...(share.basis === 'disclosure' ? [t.withoutYes] : []),
    ].join('. ');
  const columns: Column<GridRow>[] = [
    { key: 'what', label: t.what, rowHeader: true, cell: ({ area }) => t.areas[area] },
    ...props.to.map(({ organisationId, name }, index) => ({
      key: organisationId,
      label: name,
      cell: ({ cells }: GridRow) => {
        const share = cells[index]?.share;
        return share ? untilWhen(share) : t.notShared;
      },
    })),
  ];
  return (
    <DataTable
      lang={lang}
      caption={t.tableOf(props.from.name)}
      columns={columns}
      rows={rows}
      empty={t.nobody}
    />
  );
};

/** Who may know what about me until when, what I am asked, what I have said yes to, and what applies without it. */
export const whoSeesPage = async (visit: OwnVisit) => {
  const { tx, lang, today, url } = visit;
  const t = whoSeesTexts[lang];
  const organisations = await listOrganisations(tx);
  const shares = await listOwnShares(tx);
  const questions = await listOwnQuestions(tx);
  const yeses = await listOwnYeses(tx);
  const senders = organisations.filter(({ organisationId }) =>
    [
      ...shares.map((one) => one.fromOrganisationId),
      ...questions.map((one) => one.fromId),
      ...yeses.map((one) => one.fromId),
    ].includes(organisationId),
  );
  const bases =
    senders.length > 0
      ? appliesOn(
          await listBases(
            tx,
            senders.map(({ organisationId }) => organisationId),
          ),
          today,
        )
      : [];
  const disclosedTo = gridColumns(
    organisations,
    [],
    shares.filter(({ basis }) => basis === 'disclosure'),
  );
  const done = t.done[url.searchParams.get('klart') ?? ''];
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={<EasyLines lines={t.lead} />} />
      {done ? <Alert tone="success" live title={done} /> : null}
      {questions.length > 0 ? (
        <Section title={t.questions}>
          {questions.map(({ requestId, toName }) => (
            <Card title={t.question(toName)} level={3}>
              <ButtonLink href={`/vem-ser/samtycke/${requestId}`} label={t.answerAbout(toName)}>
                {t.answer}
              </ButtonLink>
            </Card>
          ))}
        </Section>
      ) : null}
      {shares.length === 0 ? <p>{t.nobody}</p> : null}
      {organisations.map((from) => {
        const told = shares.filter(({ fromOrganisationId }) => fromOrganisationId === from.organisationId);
        return told.length > 0 ? (
          <TellsTable visit={visit} from={from} shares={told} to={gridColumns(organisations, [], told)} />
        ) : null;
      })}
      <Section title={t.yeses}>
        {yeses.length === 0 ? <p>{t.noYeses}</p> : null}
        {yeses.map(({ consentId, toName, areas, validUntil }) => (
          <Card title={t.yesTo(toName)} level={3}>
            <ul>
              {areas.map((area) => (
                <li>{t.areas[area]}</li>
              ))}
            </ul>
            <p>{t.goesOn(dayInWords(validUntil, lang))}</p>
            <ButtonLink href={`/vem-ser/ja/${consentId}`} kind="secondary" label={t.takeBackFrom(toName)}>
              {t.takeBack}
            </ButtonLink>
          </Card>
        ))}
      </Section>
      {bases.length + disclosedTo.length > 0 ? (
        <Section title={t.laws}>
          <p>
            <EasyLines lines={t.lawsLead} />
          </p>
          <ul>
            {[...new Set(bases.map(({ organisationName }) => organisationName))].map((name) => (
              <li>{t.lawful(name)}</li>
            ))}
            {disclosedTo.map(({ name }) => (
              <li>{t.disclosed(name)}</li>
            ))}
          </ul>
          <p>{t.askUs}</p>
        </Section>
      ) : null}
    </EasyFrame>
  );
};
