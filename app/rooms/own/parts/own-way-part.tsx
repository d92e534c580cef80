import type { OwnVisit } from '../../../platform/visit.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { Picture } from '../../easy/parts/picture.tsx';
import { ReadAloud } from '../../easy/parts/read-aloud.tsx';
import type { OwnWay } from '../own-way.rules.ts';
import { wayEasyTexts } from '../way.easy.texts.ts';
import { nameOf, OwnSteps, sentencesOf } from './own-steps.tsx';

interface WayProps {
  way: OwnWay;
  visit: OwnVisit;
}

/** What happens now: the step where one is. */
const Current = ({ way: { here }, visit: { lang } }: WayProps) =>
  here ? (
    <div class="easy-card" data-state="current">
      <Picture concept={here.step.picture} />
      <div>
        <h3>{nameOf(here.step, lang)}</h3>
        <p>
          <EasyLines lines={sentencesOf(here.step, lang)} />
        </p>
      </div>
    </div>
  ) : null;

/** Where one is, said in a sentence; that one went back, or rests, is as said as anything else. */
const Where = ({ way: { here, wentBack, resting }, visit: { lang } }: WayProps) => {
  const t = wayEasyTexts[lang];
  if (!here) return null;
  return (
    <>
      <p class="lead">{t.here(here.number, here.of)}</p>
      {resting ? (
        <p>
          <EasyLines lines={t.resting} />
        </p>
      ) : null}
      {wentBack ? (
        <p>
          <EasyLines lines={t.again(nameOf(here.step, lang))} />
        </p>
      ) : null}
    </>
  );
};

/** Where one is, and what happens now. */
export const Here = ({ way, visit }: WayProps) => {
  const { lang } = visit;
  const t = wayEasyTexts[lang];
  const { here, ended } = way;
  if (ended)
    return (
      <Section title={lang === 'sv' ? ended.easy : ended.en}>
        <p>
          <EasyLines lines={t.ended} />
        </p>
      </Section>
    );
  if (!here) return null;
  return (
    <>
      <Where way={way} visit={visit} />
      <Section title={t.next}>
        <Current way={way} visit={visit} />
      </Section>
    </>
  );
};

/** One of several ways, under the name of whom one walks it with. */
export const NamedWay = ({ way, visit, nth }: WayProps & { nth: number }) => {
  const { lang, settings } = visit;
  const t = wayEasyTexts[lang];
  const id = `vag-${nth}`;
  return (
    <Section id={id} title={t.wayWith(way.organisation)}>
      <ReadAloud lang={lang} of={id} what={t.theWay} />
      <Where way={way} visit={visit} />
      {settings.amount === 'all' ? (
        <OwnSteps steps={way.steps} lang={lang} />
      ) : (
        <Current way={way} visit={visit} />
      )}
    </Section>
  );
};
