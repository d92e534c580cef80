import { livesOnInstead } from '../acts/person.ts';
import { decidesEnd, ends, moves, notes, starts } from '../acts/way.ts';
import { answers } from '../acts/wishes.ts';
import { inDayActivity } from '../passages/day-activity.ts';
import {
  backToFsf,
  clearsWorkAbility,
  leavesForMeasure,
  plannedAtAsf,
  raised,
  towardsWork,
} from '../passages/malmo.ts';
import { plansAtAsf } from '../passages/plans.ts';
import { type Story, story } from '../tell.ts';

/** Malmö 2025 from planning at ASF on, and ways that have ended. */
export const malmoOnTheWayStories: Story[] = [
  story('Stella Marklund', 'woman', [31, 25], 'verkstan', [
    ...inDayActivity({ opened: 850, source: 'social_assistance', level: null }),
    ...towardsWork(150, 'Arbeta i reception'),
    ...raised(130, { fk: false }),
    ...plannedAtAsf(100),
  ]),
  story('Yusuf Demir', 'man', [26, 199], { unit: 'enskilda', interpreterLanguage: 'Turkiska' }, [
    ...inDayActivity({ opened: 930, form: 'individual_placement', unit: 'enskilda' }),
    ...towardsWork(200, 'Arbeta som kock'),
    ...raised(180),
    ...plannedAtAsf(150),
    ...clearsWorkAbility(100, 'planning-rehabilitation_cooperation'),
    ...plansAtAsf(30),
  ]),
  story('Hanna Sjödin', 'woman', [25, 8], 'cafe', [
    ...inDayActivity({ opened: 860, unit: 'cafe' }),
    ...towardsWork(280, 'Arbeta på café'),
    ...raised(260),
    ...plannedAtAsf(230),
    ...leavesForMeasure(150),
  ]),
  story('Oliver Thun', 'man', [27, 333], 'verkstan', [
    ...inDayActivity({ opened: 940, consultant: 'jonas', officer: 'peter' }),
    ...towardsWork(300, 'Arbeta utomhus', 'jonas'),
    ...raised(280, { who: 'jonas', asf: 'bjorn' }),
    ...plannedAtAsf(250, { who: 'jonas', asf: 'bjorn' }),
    ...leavesForMeasure(170, { who: 'jonas', asf: 'bjorn', officer: 'peter' }),
    ...clearsWorkAbility(110, 'labour_market_measure-rehabilitation_cooperation', 'bjorn'),
  ]),
  story('Livia Engdal', 'woman', [28, 31], 'enskilda', [
    ...inDayActivity({ opened: 1150, form: 'individual_placement', unit: 'enskilda' }),
    ...towardsWork(320, 'Arbeta i trädgård'),
    ...raised(300),
    ...plannedAtAsf(270),
    ...leavesForMeasure(220),
    ...backToFsf(110),
    [
      98,
      'sara',
      notes('work_ability', 'cleared', { by: ['AF', 'FK'] }),
      notes('employment_started', 'ordinary', { employer: 'Handelsträdgården (påhittad)' }),
      moves('labour_market_measure-ordinary_employment'),
      livesOnInstead('wage'),
    ],
  ]),
  story('Gustav Röst', 'man', [29, 300], 'verkstan', [
    ...inDayActivity({ opened: 1250 }),
    ...towardsWork(400, 'Arbeta i park'),
    ...raised(380),
    ...plannedAtAsf(350),
    ...leavesForMeasure(300),
    [
      160,
      'fatima',
      notes('work_ability', 'not_needed', { because: 'FK har redan klarlagt den i ett beslut.' }),
      notes('alternatives_ruled_out', 'ruled_out', (day) => ({
        alternatives: [
          { alternative: 'Ordinarie anställning', on: day(190), outcome: 'Fyra försök, inget erbjudande' },
          { alternative: 'Lönebidrag', on: day(175), outcome: 'AF har ingen plats nu' },
        ],
      })),
      notes('manager_approval', 'approved', { manager: 'Helena Quist' }),
      notes('regrant_talk', 'held', { talkedWith: 'Gustav och Malin Roos' }),
      notes('employment_started', 'time_limited_municipal', (day) => ({
        employer: 'Parkförvaltningen (påhittad)',
        until: day(-205),
      })),
      moves('labour_market_measure-time_limited_employment', 'may_affect_regrant', 'hard_to_find_next_job'),
    ],
    [158, 'sara', livesOnInstead('wage')],
  ]),
  story('Meja Sundelin', 'woman', [23, 199], 'cafe', [
    ...inDayActivity({ opened: 780, unit: 'cafe' }),
    ...towardsWork(340, 'Läsa till barnskötare'),
    ...raised(320),
    ...plannedAtAsf(290),
    [250, 'fatima', notes('plan_agreed', 'agreed', { parties: ['ASF', 'FSF'], personSaidYes: true })],
    [
      248,
      'sara',
      notes('support_offered', 'offered', { by: 'FSF', what: 'Studiestöd första terminen' }),
      notes('support_answered', 'yes'),
    ],
    [240, 'lena', decidesEnd('studies', 'LSS 9 § 10: personen börjar på folkhögskola', 5)],
    [230, 'fatima', moves('planning-studies')],
  ]),
  story('Rut Ålander', 'woman', [32, 80], 'ang', [
    ...inDayActivity({ opened: 1400, form: 'group', unit: 'ang', source: 'sickness_compensation' }),
    [300, 'sara', answers('yes'), starts('malmo')],
    [240, 'sara', answers('not_now'), moves('work_goal-stays_in_day_activity')],
  ]),
  story('Tindra Falkman', 'woman', [24, 44], 'verkstan', [
    ...inDayActivity({ opened: 670, consultant: 'jonas', officer: 'peter' }),
    [210, 'jonas', answers('yes'), starts('malmo')],
    [130, 'jonas', ends('moved')],
  ]),
];
