import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { canMakePdf, makePdf } from '../../../platform/pdf.ts';
import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PrintButton } from '../../../shared/parts/form.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { easyPlanOf } from '../easy-plan.rules.ts';
import { EasyPlan } from '../parts/easy-plan.tsx';
import { type OpenedPlan, openPlan, planAddress, versionAt } from '../parts/opened-plan.ts';
import { easyPaper, fullPaper } from '../parts/paper.ts';
import { dayWords } from '../parts/plan-words.ts';
import { ShownVersion } from '../parts/shown-version.tsx';
import { easyPlanTexts } from '../plan.easy.texts.ts';
import { type PlanVersion, stateOf } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { planForms } from '../plan-forms.texts.ts';
import { findGoalMedia } from '../reviews.store.ts';

type WhichVersion = (opened: OpenedPlan) => PlanVersion | undefined;

const newest: WhichVersion = ({ plan }) => plan?.versions.at(-1);
const named: WhichVersion = (opened) => versionAt(opened, 'nummer');

/** A version that one may see; each way out of the house is logged as a print. */
const printed = async (visit: Visit, which: WhichVersion) => {
  const opened = await openPlan(visit);
  const version = which(opened);
  if (!opened.plan || !version) throw new NotFound(opened.participantId);
  const person = await openPerson(visit, opened.participantId, 'print');
  return { ...opened, plan: opened.plan, version, person };
};

/** For the printer of the browser: the easy version first, then the whole. */
const printOf = async (visit: Visit, which: WhichVersion) => {
  const { plan, version, parties, participantId, person } = await printed(visit, which);
  const { lang } = visit;
  const easy = easyPlanTexts[lang];
  const media = (goalId: string) => planAddress(participantId, `/mal/${goalId}`, plan);
  return (
    <PersonFrame
      visit={visit}
      person={person}
      title={planForms[lang].print.title}
      lead={planTexts[lang].lead(version.number, planTexts[lang].states[stateOf(version, plan.versions)])}
    >
      <p>
        <PrintButton>{planTexts[lang].print}</PrintButton>
      </p>
      {canMakePdf() ? null : <p>{planForms[lang].print.noPdf}</p>}
      <EasyPlan plan={easyPlanOf(plan, version, parties)} lang={lang} media={media} />
      <ul class="signatures">
        {[easy.signMe, easy.signUs].map((label) => (
          <li>{label}</li>
        ))}
      </ul>
      <section class="new-paper">
        <h2>{planTexts[lang].fullTitle}</h2>
        <ShownVersion
          lang={lang}
          participantId={participantId}
          plan={plan}
          version={version}
          parties={parties}
          mayWrite={false}
        />
      </section>
    </PersonFrame>
  );
};

/** The same as a tagged paper. */
const pdfOf = async (visit: Visit, which: WhichVersion): Promise<Answer> => {
  const { plan, version, parties, participantId, person } = await printed(visit, which);
  const { lang, tx, today } = visit;
  const t = planTexts[lang];
  const easy = easyPlanOf(plan, version, parties);
  const picture = easy.picture && (await findGoalMedia(tx, participantId, easy.picture.id));
  const head = [
    person.name,
    t.version(version.number),
    t.states[stateOf(version, plan.versions)],
    dayWords(today, lang),
  ];
  const file = await makePdf({
    title: t.title,
    lang,
    blocks: [
      { kind: 'paragraph', text: head.join(' · ') },
      ...easyPaper(easy, lang, picture && { bytes: picture.bytes, alt: easy.picture!.words }),
      { kind: 'pageBreak' },
      ...fullPaper(plan, version, parties, lang),
    ],
  });
  return { file, name: t.pdfName, type: 'application/pdf' };
};

export const printPage = (visit: Visit) => printOf(visit, newest);
export const planPdf = (visit: Visit) => pdfOf(visit, newest);
/** A version by its number: the one that was agreed on can be signed while the next is being written. */
export const printVersion = (visit: Visit) => printOf(visit, named);
export const versionPdf = (visit: Visit) => pdfOf(visit, named);
