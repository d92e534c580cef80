import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { SubNavigation } from '../../../shared/parts/links.tsx';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { leadsFrom } from '../about-step.rules.ts';
import { aboutStepTexts } from '../about-step.texts.ts';
import { findStep } from '../definition.rules.ts';
import { aboutStepPage, PartiesInStep, SourceMark } from '../parts/about-step.tsx';
import { openWay } from '../parts/open-way.ts';

import { Conflicts, factsOf, Leads, versionInWords } from '../parts/step-facts.tsx';
/** One step of the person's model: what the documents say of it, what each party demands and offers, where it leads. */
export const stepPage = async (visit: Visit) => {
  const opened = await openWay(visit);
  const { definition } = opened.way;
  const key = visit.param('stepKey');
  const step = findStep(definition, key);
  if (!step) throw new NotFound(key.slice(0, 60));
  const { lang } = visit;
  const t = aboutStepTexts[lang];
  return (
    <PersonFrame
      visit={visit}
      person={opened.person}
      title={t.title(step.label, step.name[lang])}
      lead={definition.name[lang]}
    >
      <Section title={t.short}>
        <DescriptionList items={factsOf(step, opened.way, lang)} />
      </Section>
      <Section title={t.what}>
        <p>{step.description[lang]}</p>
        <SourceMark source={step.source} lang={lang} />
      </Section>
      <Section title={t.easy}>
        <div class="easy" lang="sv">
          <p>
            <strong>{step.name.easy}</strong>
          </p>
          {step.description.easy.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      </Section>
      <Section title={t.parties}>
        <PartiesInStep step={step} lang={lang} />
      </Section>
      <Leads opened={opened} leads={leadsFrom(definition, step)} lang={lang} />
      <Conflicts step={step} way={opened.way} lang={lang} />
      <Section title={t.model}>
        <p>{versionInWords(definition, lang)}</p>
        <p>{definition.source[lang]}</p>
        <SubNavigation
          label={t.steps}
          items={definition.steps.map((one) => ({
            href: aboutStepPage(opened.participantId, one.key),
            label: `${one.label}. ${one.name[lang]}`,
            current: one === step,
          }))}
        />
      </Section>
    </PersonFrame>
  );
};
