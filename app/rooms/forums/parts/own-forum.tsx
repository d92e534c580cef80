import type { OwnVisit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { saidTime } from '../../../shared/values/moments.ts';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { Picture } from '../../easy/parts/picture.tsx';
import { ownForumsTexts } from '../own-forums.easy.texts.ts';
import { faultOfWord, type OwnForum, ownWord } from '../own-forums.rules.ts';

interface CardProps {
  forum: OwnForum;
  visit: OwnVisit;
}

const said = (forum: OwnForum, lang: OwnVisit['lang']): readonly string[] => {
  const t = ownForumsTexts[lang];
  const word = ownWord(forum);
  if (word === 'yes') return forum.movedSince ? [...t.saidYes, ...t.moved] : t.saidYes;
  if (word === 'asked') return [...t.ask, t.seen];
  return forum.questionId ? t.saidNo : t.tookBack;
};

/** Yes and no, equally big; what is said already is not offered again. */
const Answering = ({ forum, visit: { lang, now, person } }: CardProps) => {
  const t = ownForumsTexts[lang];
  const fault = faultOfWord(forum, now);
  if (fault) return <p>{t[fault]}</p>;
  if (person.representationId) return <p>{t.onlyPerson(person.givenName)}</p>;
  const word = ownWord(forum);
  const about = <span class="ds-sr-only">{`: ${dateInWords(forum.heldOn, lang)}`}</span>;
  const press = (value: 'yes' | 'no', label: string) => (
    <Button kind="secondary" name="svar" value={value}>
      {label}
      {about}
    </Button>
  );
  return (
    <Form action={`/min-vag/traffar/${forum.id}/svar`} guard={false}>
      <Actions>
        {word !== 'yes' && forum.questionId ? press('yes', t.yes) : null}
        {word === 'asked' ? press('no', t.no) : null}
        {word === 'yes' ? press('no', t.takeBack) : null}
      </Actions>
    </Form>
  );
};

/** When, where, what happens and whom to call; and under it what the person has said. */
export const OwnForumCard = ({ forum, visit }: CardProps) => {
  const t = ownForumsTexts[visit.lang];
  return (
    <li class="easy-card">
      <Picture concept="grupp" />
      <div>
        <h2>{dateInWords(forum.heldOn, visit.lang)}</h2>
        <p>
          <EasyLines
            lines={[forum.name, t.times(saidTime(forum.starts), saidTime(forum.ends)), t.where(forum.place)]}
          />
        </p>
        {forum.cancelled ? null : (
          <>
            <p>
              <EasyLines lines={[t.happens, forum.about]} />
            </p>
            <p>
              <EasyLines
                lines={[
                  ...(forum.responsible ? [t.call(forum.responsible)] : []),
                  ...(forum.phone ? [t.number(forum.phone)] : []),
                ]}
              />
            </p>
            <p>
              <EasyLines lines={said(forum, visit.lang)} />
            </p>
          </>
        )}
        <Answering forum={forum} visit={visit} />
      </div>
    </li>
  );
};

/** On the page of the way: that there is a forum to answer about, or to read about. */
export const ForumsAhead = ({ ahead, lang }: { ahead: 'asked' | 'coming'; lang: OwnVisit['lang'] }) => {
  const t = ownForumsTexts[lang];
  return (
    <p>
      <ButtonLink kind="secondary" href="/min-vag/traffar">
        {ahead === 'asked' ? t.askedNow : t.readMore}
      </ButtonLink>
    </p>
  );
};
