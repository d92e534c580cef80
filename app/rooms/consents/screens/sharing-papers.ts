import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { makePdf } from '../../../platform/pdf.ts';
import type { PdfBlock } from '../../../platform/pdf-document.ts';
import { type Answer, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { openPerson } from '../../trust/open-person.ts';
import { askingTexts } from '../asking.texts.ts';
import { consentTexts } from '../consents.texts.ts';
import { listDisclosures } from '../disclosures.store.ts';
import { consentFacts, disclosureFacts, type Fact, periodOf } from '../parts/consent-facts.ts';
import { findConsent } from '../parts/own-consent.ts';
import { consentState } from '../sharing.rules.ts';
import { findShownText } from '../shown-text.store.ts';

const paper = async (
  { lang }: Visit,
  {
    title,
    name,
    facts,
    fileName,
    more = [],
  }: { title: string; name: string; facts: Fact[]; fileName: string; more?: PdfBlock[] },
): Promise<Answer> => ({
  file: await makePdf({
    title,
    lang,
    blocks: [
      { kind: 'paragraph', text: name },
      { kind: 'facts', facts: facts.map(({ term, value }) => [term, value]) },
      ...more,
    ],
  }),
  name: fileName,
  type: 'application/pdf',
});

/** A consent on paper, with the very text that was shown. */
export const consentPaper = async (visit: Visit): Promise<Answer> => {
  const { lang, today } = visit;
  const t = consentTexts[lang];
  const { person, consent } = await findConsent(visit, 'print');
  const text = consent.textHash ? await findShownText(visit.tx, consent.textHash) : undefined;
  const state = `${t.states[consentState(consent, today)]}, ${periodOf(consent, lang)}`;
  return paper(visit, {
    title: t.fromTo(consent.fromName, consent.toName),
    name: person.name,
    fileName: t.fileName,
    facts: [{ term: t.consentTerm, value: state }, ...consentFacts(consent, lang, today)],
    more: text
      ? [
          { kind: 'heading', level: 2, text: askingTexts[lang].textTitle },
          { kind: 'paragraph', text: text.body.replaceAll('\n', '\n\n') },
          { kind: 'facts', facts: [[askingTexts[lang].textHash, text.hash]] },
        ]
      : [],
  });
};

/** A disclosure on another basis on paper. */
export const disclosurePaper = async (visit: Visit): Promise<Answer> => {
  const { tx, visitor, lang } = visit;
  const disclosureId = idParam(visit, 'disclosureId');
  const person = await openPerson(visit, idParam(visit, 'id'), 'print');
  const known = await listDisclosures(tx, visitor, person.participantId);
  const disclosure = known.find((one) => one.disclosureId === disclosureId);
  if (!disclosure) throw new NotFound(disclosureId);
  return paper(visit, {
    title: consentTexts[lang].disclosurePaper(disclosure.fromName, disclosure.toName),
    name: person.name,
    fileName: consentTexts[lang].disclosureFileName,
    facts: disclosureFacts(disclosure, lang),
  });
};
