import { assigns, livesOn, places } from '../acts/person.ts';
import { accepts, consents, raises } from '../acts/sharing.ts';
import { movesBack, starts } from '../acts/way.ts';
import { followed, granted, mapped, mappingHeld, reinforced } from '../passages/fk-loop.ts';
import { type Story, story } from '../tell.ts';

/** FK's loop: at least one person in each of its four steps, and one who goes round. */
export const fkLoopStories: Story[] = [
  story('Alva Berglund', 'woman', [20, 40], {}, [...granted(30, 1400)]),
  story('Theo Winberg', 'man', [29, 120], {}, [...granted(640, 900), ...followed(630)]),
  story('Juni Sjögren', 'woman', [26, 210], {}, [
    ...granted(520, 1900),
    ...followed(510),
    ...mapped(40),
    ...mappingHeld(12),
  ]),
  story('Nelly Forsman', 'woman', [27, 16], {}, [
    ...granted(700, 2000),
    ...followed(690),
    ...mapped(200),
    ...mappingHeld(170),
    ...reinforced(150),
  ]),
  story('Kevin Lindh', 'man', [24, 88], {}, [
    ...granted(610, 1800),
    ...followed(600),
    ...mapped(240),
    ...mappingHeld(210),
    [
      205,
      'tomas',
      movesBack(
        'joint_mapping-follows_development',
        'Kevin vill vara kvar i daglig verksamhet ett tag till.',
      ),
    ],
  ]),
  story('Rasmus Ekvall', 'man', [34, 77], {}, [
    [
      149,
      'tomas',
      livesOn('sickness_compensation', 100),
      starts('fk-loop', 'fk_officer', undefined, 'joint_mapping'),
    ],
    [148, 'tomas', consents('fsf', undefined, 700), consents('af', undefined, 700), raises('fsf')],
    [140, 'lena', accepts('raise'), assigns('sara')],
    [139, 'sara', places('group', 'ang')],
  ]),
];
