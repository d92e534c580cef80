import { type Lang, texts } from '../../shared/parts/texts.ts';

/** What is read of what came out of a forum meeting. */
export const cameOfTexts = texts({
  sv: {
    ask: 'Kom det ur en forumträff?',
    hint: 'Lämna tomt om det inte gjorde det. Den senaste träffen som arbetsgivaren var på är föreslagen.',
    hintOpen: 'Lämna tomt om det inte gjorde det.',
    beforeForum: 'Träffen hölls efter den dagen. Välj en tidigare träff, eller lämna tomt.',
    from: 'Kom ur forumträff',
    notChosen: 'Ingen vald',
    choose: 'Välj forumträff',
    forums: 'Forumträffar',
    none: 'Arbetsgivaren har inte varit bjuden till någon forumträff.',
    forum: 'Forumträff',
    day: 'Dag',
    was: 'Var med',
    states: {
      invited: 'Inbjuden',
      coming: 'Kommer',
      not_coming: 'Kommer inte',
      came: 'Kom',
      away: 'Kom inte',
    },
    cancelled: 'Inställd',
  },
  en: {
    ask: 'Did it come out of a forum meeting?',
    hint: 'Leave empty if it did not. The latest meeting that the employer was at is proposed.',
    hintOpen: 'Leave empty if it did not.',
    beforeForum: 'The meeting was held after that day. Choose an earlier one, or leave empty.',
    from: 'Came out of forum meeting',
    notChosen: 'None chosen',
    choose: 'Choose a forum meeting',
    forums: 'Forum meetings',
    none: 'The employer has not been invited to any forum meeting.',
    forum: 'Forum meeting',
    day: 'Day',
    was: 'Took part',
    states: {
      invited: 'Invited',
      coming: 'Coming',
      not_coming: 'Not coming',
      came: 'Came',
      away: 'Did not come',
    },
    cancelled: 'Cancelled',
  },
});

interface Words {
  labels: Readonly<Record<string, string>>;
  hints?: Readonly<Record<string, string>>;
}

/** The words of a form in which the forum is asked for besides; `proposed` where one may be filled in already. */
export const withForum = ({ labels, hints }: Words, lang: Lang, proposed = true): Required<Words> => {
  const { ask, hint, hintOpen } = cameOfTexts[lang];
  return { labels: { ...labels, forumId: ask }, hints: { ...hints, forumId: proposed ? hint : hintOpen } };
};
