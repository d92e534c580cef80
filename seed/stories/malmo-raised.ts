import { livesOn, places } from '../acts/person.ts';
import { accepts, consents, handsOver, raises, takesBack } from '../acts/sharing.ts';
import { notes, starts } from '../acts/way.ts';
import { answers } from '../acts/wishes.ts';
import { inDayActivity } from '../passages/day-activity.ts';
import { raised, towardsWork } from '../passages/malmo.ts';
import { planningWithFk } from '../passages/meetings.ts';
import { type Story, story } from '../tell.ts';

/** Malmö 2025 until ASF has the ball: a goal, a raised case, what waits for an answer. */
export const malmoRaisedStories: Story[] = [
  story('Selma Fors', 'woman', [22, 140], 'cafe', [
    ...inDayActivity({ opened: 520, unit: 'cafe' }),
    [28, 'sara', answers('yes'), starts('malmo'), notes('work_goal', 'set', { goal: 'Jobba på bageri' })],
  ]),
  story('Nora Vinge', 'woman', [26, 88], { unit: 'ang', protected: true }, [
    [400, 'sara', places('group', 'ang'), livesOn('activity_compensation', 100)],
    [50, 'sara', answers('yes'), starts('malmo'), notes('work_goal', 'set', { goal: 'Arbeta med växter' })],
  ]),
  story('Elton Grahn', 'man', [24, 210], 'verkstan', [
    ...inDayActivity({ opened: 600 }),
    ...towardsWork(60, 'Arbeta som vaktmästare'),
    ...raised(40),
    ...planningWithFk,
  ]),
  story('Dana Åberg', 'woman', [25, 130], 'verkstan', [
    ...inDayActivity({ opened: 690 }),
    ...towardsWork(40, 'Jobba i kök'),
    [12, 'sara', consents('asf'), raises('asf')],
    [7, 'fatima', accepts('raise')],
    [6, 'sara', consents('fk'), raises('fk', 'Aktivitetsersättning. Vi vill planera tillsammans.')],
  ]),
  story('Kian Rahimi', 'man', [23, 66], 'verkstan', [
    ...inDayActivity({ opened: 620, consultant: 'jonas', officer: 'peter' }),
    ...towardsWork(70, 'Arbeta med cyklar', 'jonas'),
    ...raised(45, { who: 'jonas' }),
    [4, 'jonas', handsOver('asf', 'Möte är bokat nästa vecka.')],
  ]),
  story('Agnes Lööf', 'woman', [27, 15], 'cafe', [
    ...inDayActivity({ opened: 710, unit: 'cafe' }),
    ...towardsWork(90, 'Arbeta på hotell'),
    ...raised(70),
    [15, 'sara', handsOver('asf')],
    [8, 'fatima', accepts('handover')],
  ]),
  story('Ture Melin', 'man', [28, 160], 'verkstan', [
    ...inDayActivity({ opened: 770, consultant: 'jonas', officer: 'peter' }),
    ...towardsWork(80, 'Köra truck', 'jonas'),
    [47, 'jonas', consents('asf'), raises('asf', 'Vi vill gärna höra av er.')],
  ]),
  story('Nike Bohlin', 'woman', [21, 121], 'cafe', [
    ...inDayActivity({ opened: 440, unit: 'cafe' }),
    ...towardsWork(75, 'Arbeta på förskola'),
    [50, 'sara', consents('fk'), raises('fk')],
    [44, 'malin', accepts('raise', 'Ersättningen prövas just nu. Aktualisera igen efter beslutet.')],
    [30, 'sara', consents('asf'), raises('asf')],
    [24, 'bjorn', accepts('raise')],
  ]),
  story('Ester Kvist', 'woman', [24, 300], 'ang', [
    ...inDayActivity({ opened: 500, consultant: 'jonas', form: 'group', unit: 'ang' }),
    ...towardsWork(55, 'Arbeta på äldreboende', 'jonas'),
    [30, 'jonas', consents('af'), raises('af')],
    [25, 'jonas', takesBack('raise', 'af')],
  ]),
  story('Joar Flink', 'man', [23, 240], 'verkstan', [
    ...inDayActivity({ opened: 480, consultant: 'jonas' }),
    ...towardsWork(50, 'Arbeta med trä', 'jonas'),
    [
      14,
      'jonas',
      consents('provider', ['identity', 'step']),
      raises('provider', 'Plats i snickeriet?', ['identity', 'step']),
    ],
  ]),
];
