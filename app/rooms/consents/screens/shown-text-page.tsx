import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Card } from '../../../shared/parts/headings.tsx';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { askingTexts } from '../asking.texts.ts';
import { findConsent } from '../parts/own-consent.ts';
import { findShownText } from '../shown-text.store.ts';

/** The very text that was shown before the yes, word for word. */
export const shownTextPage = async (visit: Visit) => {
  const { person, consent } = await findConsent(visit);
  const text = consent.textHash ? await findShownText(visit.tx, consent.textHash) : undefined;
  if (!text) throw new NotFound(consent.consentId);
  const t = askingTexts[visit.lang];
  return (
    <PersonFrame visit={visit} person={person} title={t.textTitle} lead={t.textLead(text.version)}>
      <Card>
        <p class="as-written" lang={text.lang}>
          {text.body}
        </p>
      </Card>
      <DescriptionList items={[{ term: t.textHash, value: <code>{text.hash}</code> }]} />
    </PersonFrame>
  );
};
