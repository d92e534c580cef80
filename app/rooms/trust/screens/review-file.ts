import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { csvText } from '../../../shared/values/csv.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { loadReview, nameThem } from '../load-review.ts';
import { actOf, findingOf, readerOf, relationOf, whomOf, whyOf } from '../parts/read-words.ts';
import { reviewsTexts } from '../reviews.texts.ts';

/** A closed review as a file: a line for each read. Everybody who is named in it is logged as taken out. */
export const reviewFile = async (visit: Visit) => {
  const { lang } = visit;
  const t = reviewsTexts[lang];
  const shared = followUpTexts[lang];
  const { review, reads, rules } = await loadReview(visit, idParam(visit, 'id'));
  if (!review.closedAt) throw new NotFound(review.id);
  const known = await nameThem(visit, reads, 'export');
  const headings = [
    t.number,
    shared.when,
    shared.who,
    shared.whom,
    shared.what,
    shared.reason,
    t.relation,
    t.why,
    t.finding,
    t.note,
    t.reviewer,
    t.reviewedAt,
    t.answers,
  ];
  const rows = reads.map((read) => {
    const [newest] = read.findings;
    return [
      String(read.place),
      momentInWords(read.at, lang),
      readerOf(read, lang),
      whomOf(read, known, lang),
      actOf(read, lang),
      read.purpose ?? '',
      relationOf(read, rules, lang),
      whyOf(read, lang),
      findingOf(read, lang),
      newest?.note ?? '',
      newest?.by ?? '',
      newest ? momentInWords(newest.at, lang) : '',
      read.questions.map(({ question, answer }) => `${question} – ${answer ?? t.noAnswer}`).join(' / '),
    ];
  });
  return { file: csvText([headings, ...rows]), name: t.fileName, type: 'text/csv; charset=utf-8' };
};
