import { canMakePdf, makePdf } from '../../../platform/pdf.ts';
import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PrintButton } from '../../../shared/parts/form.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { otherPapersTexts } from '../other-papers.texts.ts';
import { otherPlansTexts } from '../other-plans.texts.ts';
import { type OpenedPlan, openPlan } from '../parts/opened-plan.ts';
import { implementationPaper, lssPaper, type PaperBlock } from '../parts/other-papers.ts';
import { PaperBlocks } from '../parts/paper-blocks.tsx';
import { dayWords } from '../parts/plan-words.ts';
import { planTexts } from '../plan.texts.ts';
import { planForms } from '../plan-forms.texts.ts';
import { listReviewsBeside } from '../plan-rows.store.ts';
import { implementationAt } from './implementation-form.tsx';
import { lssPlanAt } from './lss-form.tsx';

interface PaperKind {
  title: (lang: Visit['lang']) => string;
  fileName: (lang: Visit['lang']) => string;
  pdf: string;
  blocks: (opened: OpenedPlan) => Promise<PaperBlock[]>;
}

const lss: PaperKind = {
  title: (lang) => otherPlansTexts[lang].lss,
  fileName: (lang) => otherPapersTexts[lang].lssFile,
  pdf: 'lss-plan.pdf',
  blocks: async (opened) =>
    lssPaper(
      await lssPlanAt(opened),
      await listReviewsBeside(opened.visit.tx, opened.participantId),
      opened.visit.lang,
    ),
};

const implementation: PaperKind = {
  title: (lang) => otherPlansTexts[lang].implementation,
  fileName: (lang) => otherPapersTexts[lang].implementationFile,
  pdf: 'genomforandeplan.pdf',
  blocks: async (opened) =>
    implementationPaper(
      await implementationAt(opened),
      await listReviewsBeside(opened.visit.tx, opened.participantId),
      opened.visit.lang,
    ),
};

/** What stands on it; each way out of the house is logged as a print. */
const printed = async (visit: Visit, { blocks }: PaperKind) => {
  const opened = await openPlan(visit);
  return {
    blocks: await blocks(opened),
    person: await openPerson(visit, opened.participantId, 'print'),
  };
};

const printOf = async (visit: Visit, kind: PaperKind) => {
  const { blocks, person } = await printed(visit, kind);
  const { lang, url } = visit;
  const pdf = url.pathname.replace(/skriv-ut$/, kind.pdf);
  return (
    <PersonFrame visit={visit} person={person} title={kind.title(lang)}>
      <p>
        <PrintButton>{planTexts[lang].print}</PrintButton>{' '}
        {canMakePdf() ? <a href={pdf}>{planTexts[lang].pdf}</a> : planForms[lang].print.noPdf}
      </p>
      <PaperBlocks blocks={blocks} />
    </PersonFrame>
  );
};

const pdfOf = async (visit: Visit, kind: PaperKind): Promise<Answer> => {
  const { blocks, person } = await printed(visit, kind);
  const { lang, today } = visit;
  const head = [person.name, dayWords(today, lang)].join(' · ');
  const file = await makePdf({
    title: kind.title(lang),
    lang,
    blocks: [{ kind: 'paragraph', text: head }, ...blocks],
  });
  return { file, name: kind.fileName(lang), type: 'application/pdf' };
};

/** The statutory plan, for the printer of the browser and as a tagged paper. */
export const printLssPlan = (visit: Visit) => printOf(visit, lss);
export const lssPlanPdf = (visit: Visit) => pdfOf(visit, lss);

/** The implementation plan, likewise. */
export const printImplementationPlan = (visit: Visit) => printOf(visit, implementation);
export const implementationPdf = (visit: Visit) => pdfOf(visit, implementation);
