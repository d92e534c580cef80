import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Card } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { capital } from '../../../shared/values/capital.ts';
import { type PartyInStep, partiesIn } from '../about-step.rules.ts';
import { aboutStepTexts } from '../about-step.texts.ts';
import type { Step } from '../definition.rules.ts';
import type { LoadedWay } from '../loaded-way.rules.ts';
import { pathWords } from '../path.texts.ts';
import { stepName } from '../way-words.texts.ts';
import { personPage } from './open-way.ts';

export const aboutStepPage = (participantId: string, step: string): string =>
  `${personPage(participantId)}/steg/${step}`;

/** To the page about a step of the way, with the step's name for those who hear the link by itself. */
export const AboutStepLink = ({ way, step, lang }: { way: LoadedWay; step: string; lang: Lang }) => (
  <a href={aboutStepPage(way.rows.participantId, step)}>
    {aboutStepTexts[lang].link}
    <span class="ds-sr-only">{` ${stepName(way.definition, step, lang)}`}</span>
  </a>
);

/** Whether the document says it or we read it so, and where. The place is a title in Swedish. */
export const SourceMark = ({ source, lang }: { source: Step['source']; lang: Lang }) => (
  <span class="source-mark">
    {`${capital(pathWords[lang].marks[source.mark])}: `}
    <span lang="sv">{source.ref}</span>
  </span>
);

const PartyCard = ({ party, says, lang, level }: PartyInStep & { lang: Lang; level: 2 | 3 }) => {
  const t = aboutStepTexts[lang];
  return (
    <Card title={capital(pathWords[lang].organisations[party])} level={level}>
      {says ? (
        <>
          <DescriptionList
            items={[
              { term: t.demands, value: says.demands[lang] },
              { term: t.offers, value: says.offers[lang] },
            ]}
          />
          <SourceMark source={says.source} lang={lang} />
        </>
      ) : (
        <p>{t.saysNothing}</p>
      )}
    </Card>
  );
};

/** What each party of the step demands and offers, a card each. */
export const PartiesInStep = ({ step, lang, level }: { step: Step; lang: Lang; level: 2 | 3 }) => (
  <div class="parties">
    {partiesIn(step).map((one) => (
      <PartyCard {...one} lang={lang} level={level} />
    ))}
  </div>
);
