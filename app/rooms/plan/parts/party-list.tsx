import type { Lang } from '../../../shared/parts/texts.ts';
import { type Agreement, type Party, standingAnswer } from '../parties.rules.ts';
import type { PlanVersion } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { dayWords } from './plan-words.ts';

/** "ja, 12 november 2026, vid bordet, sagt i rummet, Ali Svensson" */
const answerWords = (given: Agreement | undefined, lang: Lang): string => {
  const t = planTexts[lang];
  if (!given) return t.notAnswered;
  const how = given.how === 'own_sign_in' ? t.ownSignIn : t.atTheTable;
  const recorded = given.recordedHow ? t.recordedHows[given.recordedHow] : null;
  const said = [t.answers[given.answer], dayWords(given.saidOn, lang), how, recorded, given.byName];
  return `${said.filter(Boolean).join(', ')}${given.words ? `: ${given.words}` : ''}`;
};

interface PartyListProps {
  lang: Lang;
  parties: readonly Party[];
  agreements: readonly Agreement[];
  version: Pick<PlanVersion, 'id' | 'version' | 'lockedOn'>;
}

/** What each party says of the version as it stands. */
export const partyWords = ({ lang, parties, agreements, version }: PartyListProps): [string, string][] => {
  const t = planTexts[lang];
  const ofParty = ({ organisationId, offers, maySee }: Party): string => {
    const given = standingAnswer(agreements, version, organisationId);
    if (given) return answerWords(given, lang);
    if (offers) return t.offers;
    return maySee ? t.notAnswered : t.notSeeing;
  };
  return [
    [t.thePerson, answerWords(standingAnswer(agreements, version, 'person'), lang)],
    ...parties.map((party): [string, string] => [party.name, ofParty(party)]),
  ];
};

export const PartyList = (props: PartyListProps) => (
  <ul>
    {partyWords(props).map(([party, answer]) => (
      <li>
        {party}: {answer}
      </li>
    ))}
  </ul>
);
