import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { ForumOfEmployer } from '../came-of.rules.ts';
import { cameOfTexts } from '../came-of.texts.ts';
import { type Beside, Part } from './part-of-employer.tsx';

const pageOfForum = (id: string): string => `/forum/${id}`;

/** Which forum something came out of, where somebody has said so. */
export const ForumLink = ({ id, name }: { id: string | null; name: string | null }) =>
  id && name ? <a href={pageOfForum(id)}>{name}</a> : null;

/** The same among facts; `change` where it is chosen anew. */
export const cameOfFact = (id: string | null, name: string | null, lang: Lang, change?: string) => {
  const t = cameOfTexts[lang];
  const forum = id && name ? <ForumLink id={id} name={name} /> : null;
  if (!change && !forum) return [];
  return [
    {
      term: t.from,
      value: (
        <>
          {forum ?? t.notChosen} {change ? <a href={change}>{t.choose}</a> : null}
        </>
      ),
    },
  ];
};

type State = keyof (typeof cameOfTexts)['sv']['states'];

/** Whether it came, or what it has answered so far. */
export const stateOfInvited = ({ answer, came }: Pick<ForumOfEmployer, 'answer' | 'came'>): State => {
  if (came === null) return answer;
  return came ? 'came' : 'away';
};

/** Which forum meetings the employer has been at. */
export const ForumsOfEmployer = ({ rows, lang }: Pick<Beside<ForumOfEmployer>, 'rows' | 'lang'>) => {
  const t = cameOfTexts[lang];
  return (
    <Part<ForumOfEmployer>
      title={t.forums}
      empty={t.none}
      lang={lang}
      rows={rows}
      columns={[
        {
          key: 'forum',
          label: t.forum,
          rowHeader: true,
          cell: ({ id, name }) => <ForumLink id={id} name={name} />,
        },
        { key: 'dag', label: t.day, cell: ({ heldOn }) => dateInWords(heldOn, lang) },
        {
          key: 'med',
          label: t.was,
          cell: (one) => <Tag>{one.cancelled ? t.cancelled : t.states[stateOfInvited(one)]}</Tag>,
        },
      ]}
    />
  );
};
