import type { Child } from 'hono/jsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { formatIdentityNumber } from '../../../shared/values/identity-numbers.ts';
import { codeTexts } from '../codes.texts.ts';
import type { ParticipantView } from '../load-participant.ts';
import { participantTexts } from '../participant.texts.ts';
import type { FileRow } from '../participant-rows.rules.ts';

const factsOf = (file: FileRow, lang: Lang) => {
  const t = participantTexts[lang];
  const words = codeTexts[lang];
  return [
    { term: t.number, value: formatIdentityNumber(file.number) },
    { term: t.caseNumber, value: file.caseNumber },
    { term: t.sex, value: words.sexes[file.sex] },
    { term: t.phone, value: file.phone },
    { term: t.email, value: file.email },
    { term: t.communication, value: file.communicationSupport },
    { term: t.interpreter, value: file.interpreterLanguage },
    { term: t.unit, value: file.unit },
    { term: t.wayIn, value: file.wayIn && words.waysIn[file.wayIn] },
    { term: t.opened, value: dateInWords(file.openedOn, lang, { weekday: false }) },
  ].filter(({ value }) => value);
};

/** Who the person is, by one's own file and by those that others share; the entitlement group for own officers only. */
export const PersonFacts = (props: { view: ParticipantView; lang: Lang; action?: Child }) => {
  const { view, lang, action } = props;
  const t = participantTexts[lang];
  const { entitlement } = view;
  const group = entitlement && {
    term: t.entitlement,
    value: t.entitlementGroup(
      entitlement.group,
      dateInWords(entitlement.decidedOn, lang, { weekday: false }),
    ),
  };
  return (
    <Section title={t.person} id="person" action={action}>
      <DescriptionList items={[...factsOf(view.file, lang), ...(group ? [group] : [])]} />
      {view.otherFiles.map((file) => (
        <>
          <h3>{t.fromOrganisation(file.organisation)}</h3>
          <DescriptionList items={factsOf(file, lang)} />
        </>
      ))}
    </Section>
  );
};
