import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { idParam } from '../../../platform/request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { ErrorSummary } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { answerOwnForum } from '../answer-own-forum.ts';
import { ownForumsTexts } from '../own-forums.easy.texts.ts';
import { comingForums, ownWord } from '../own-forums.rules.ts';
import { listOwnForums } from '../own-forums.store.ts';
import { OwnForumCard } from '../parts/own-forum.tsx';

const showOwn = async (visit: OwnVisit, form: FormState) => {
  const { lang, tx, today, person, url } = visit;
  if (!person.areas.includes('work')) throw new NotFound();
  const t = ownForumsTexts[lang];
  const forums = comingForums(await listOwnForums(tx), today);
  return (
    <EasyFrame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={t.title} back={{ href: '/min-vag', label: t.back }} />
      <ErrorSummary form={form} />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <p>
        <EasyLines lines={forums.length > 0 ? t.lead : t.none} />
      </p>
      {forums.length > 0 ? (
        <ul class="easy-cards">
          {forums.map((forum) => (
            <OwnForumCard forum={forum} visit={visit} />
          ))}
        </ul>
      ) : null}
    </EasyFrame>
  );
};

/** The forums that the person is asked to or has said yes to: when, where, what happens and whom to call. */
export const myForumsPage = (visit: OwnVisit) => showOwn(visit, formState(visit.lang));

/** Yes, no, or a yes taken back: the person's own word, also with somebody beside; never a representative's. */
export const myForumAnswer: OwnFormScreen = {
  view: showOwn,
  act: async (visit, body) => {
    const id = idParam(visit, 'id');
    const forum = (await listOwnForums(visit.tx)).find((one) => one.id === id && ownWord(one));
    const answer = (['yes', 'no'] as const).find((one) => one === body.text('svar'));
    if (!forum || !answer || visit.person.representationId) throw new NotFound(id);
    const answered = await answerOwnForum(visit, forum, answer);
    const t = ownForumsTexts[visit.lang];
    if (!answered.ok)
      throw new Unprocessable({ '': answered.refusal === 'not_asked' ? t.notAsked : t[answered.refusal] });
    return { redirect: '/min-vag/traffar?sparat=1' };
  },
};
