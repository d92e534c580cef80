import { livesOnInstead, places } from '../acts/person.ts';
import { accepts, asksAbout, consents, discloses, handsOver, meets, saysNo } from '../acts/sharing.ts';
import { corrects, goesOn, moves, movesBack, notes, pauses, starts } from '../acts/way.ts';
import { answers, answersWish, wishes } from '../acts/wishes.ts';
import { inDayActivity } from '../passages/day-activity.ts';
import {
  intoMakeItWork,
  intoPreparation,
  intoReinforcedCooperation,
  readiness,
  straightToWork,
} from '../passages/make-it-work.ts';
import { followUps, notRecorded, planningNotTold } from '../passages/meetings.ts';
import { beginsPlan, plansOfficeAgain, plansWarehouse } from '../passages/plans.ts';
import { type Story, story } from '../tell.ts';

/** People on the way of Make it: work, at least one in each of its six steps. */
export const makeItWorkStories: Story[] = [
  story('Filip Moberg', 'man', [23, 10], 'verkstan', [
    ...inDayActivity({ opened: 380 }),
    [26, 'mattias', wishes('Jag vill jobba på lager som min bror.')],
    [
      13,
      'sara',
      answersWish('starts', 'Vi börjar på måndag.'),
      answers('yes'),
      starts('make-it-work', 'own_wish'),
    ],
  ]),
  story('Alma Rosén', 'woman', [21, 190], { unit: 'cafe', wayIn: 'from_school' }, [
    ...inDayActivity({ opened: 290, consultant: 'jonas', officer: 'peter', unit: 'cafe' }),
    [44, 'peter', answers('yes'), starts('make-it-work', 'lss_officer')],
  ]),
  story('Ines Dalström', 'woman', [27, 120], 'verkstan', [
    ...inDayActivity({ opened: 610 }),
    ...intoMakeItWork(70),
    ...beginsPlan(20),
    ...planningNotTold,
  ]),
  story('Tyra Sundin', 'woman', [25, 250], 'ang', [
    ...inDayActivity({ opened: 530, consultant: 'jonas', officer: 'peter', form: 'group', unit: 'ang' }),
    ...intoMakeItWork(95, 'jonas', 'peter'),
    [80, 'jonas', corrects('joint_planning', 81, 'Mötet flyttades två dagar, fel datum skrevs in.')],
  ]),
  story('Ali Svensson', 'man', [29, 212], { unit: 'enskilda', phone: '070-174 06 32' }, [
    ...inDayActivity({ opened: 1600, form: 'individual_placement', unit: 'enskilda', until: 1753 }),
    ...intoMakeItWork(250),
    ...intoPreparation(221),
    ...plansWarehouse(212),
    ...followUps,
    [2, 'sara', asksAbout('fk', ['step', 'plan', 'meetings', 'work', 'benefits'])],
  ]),
  story('Saga Bergman-Alm', 'woman', [24, 180], 'enskilda', [
    ...inDayActivity({ opened: 700, consultant: 'jonas', form: 'individual_placement', unit: 'enskilda' }),
    ...intoMakeItWork(110, 'jonas'),
    ...intoPreparation(67, { who: 'jonas' }),
  ]),
  story('Melker Hagman', 'man', [28, 5], 'verkstan', [
    ...inDayActivity({ opened: 1000, source: 'social_assistance', level: null }),
    ...intoMakeItWork(380),
    ...intoPreparation(340, { fk: false }),
    ...notRecorded,
    [200, 'sara', saysNo('af')],
    [
      30,
      'sara',
      discloses(
        'fk',
        'Det står klart att Melker inte far illa av att Försäkringskassan får veta att förarbetet pågår.',
      ),
    ],
  ]),
  story('Liam Ekdahl', 'man', [22, 99], 'cafe', [
    ...inDayActivity({ opened: 650, consultant: 'jonas', unit: 'cafe', form: 'outplaced_group' }),
    ...intoMakeItWork(190, 'jonas'),
    ...intoPreparation(160, { who: 'jonas' }),
    [38, 'jonas', pauses('long_absence')],
  ]),
  story('Bea Lind', 'woman', [26, 310], { unit: 'enskilda', phone: '070-174 06 33' }, [
    ...inDayActivity({ opened: 880, form: 'individual_placement', unit: 'enskilda' }),
    ...intoMakeItWork(260),
    ...intoPreparation(230),
    ...readiness(12),
    ...plansOfficeAgain(5, 3),
  ]),
  story('Leo Vikander', 'man', [27, 44], 'enskilda', [
    ...inDayActivity({ opened: 900, form: 'individual_placement', unit: 'enskilda' }),
    ...intoMakeItWork(330),
    ...intoPreparation(300),
    [170, 'sara', moves('preparatory_programme-collaboration_meeting')],
    [
      150,
      'sara',
      movesBack('collaboration_meeting-preparatory_programme', 'Vill öva mer på lärandeplatsen först.'),
    ],
    [90, 'sara', pauses('own_wish')],
    [62, 'sara', goesOn],
  ]),
  story('Amina Osman', 'woman', [28, 222], { unit: 'enskilda', interpreterLanguage: 'Somaliska' }, [
    ...inDayActivity({ opened: 1050, form: 'individual_placement', unit: 'enskilda' }),
    ...intoMakeItWork(420),
    ...intoPreparation(390),
    ...readiness(140),
    ...intoReinforcedCooperation(120),
  ]),
  story('Viktor Palm-Åker', 'man', [27, 199], 'verkstan', [
    ...inDayActivity({ opened: 1200 }),
    ...intoMakeItWork(560),
    ...intoPreparation(530),
    ...readiness(380),
    ...intoReinforcedCooperation(360),
    [130, 'yasmin', consents('fsf', undefined, 700), handsOver('fsf', 'Arbete finns. Ni tar över stödet.')],
    [127, 'sara', accepts('handover')],
    [
      120,
      'sara',
      meets(),
      notes('employment_started', 'with_wage_subsidy', { employer: 'Lager Nord (påhittat)' }),
      notes('support_offered', 'offered', { by: 'FSF', what: 'Stöd på plats, ett år' }),
      notes('support_answered', 'yes'),
      moves('reinforced_cooperation-extended_support'),
      livesOnInstead('wage'),
    ],
  ]),
  story('Ebba Lundqvist-Öhr', 'woman', [26, 18], 'enskilda', [
    ...inDayActivity({ opened: 980, consultant: 'jonas', form: 'individual_placement', unit: 'enskilda' }),
    ...intoMakeItWork(360, 'jonas'),
    ...intoPreparation(330, { who: 'jonas' }),
    ...readiness(120, 'jonas'),
    ...straightToWork(105, 'Förskolan Ekorren (påhittad)', { who: 'jonas' }),
  ]),
  story('Isak Norling', 'man', [29, 260], 'verkstan', [
    ...inDayActivity({ opened: 1700 }),
    ...intoMakeItWork(700),
    ...intoPreparation(670),
    ...readiness(470),
    ...straightToWork(455, 'Kök Söder (påhittat)'),
    [60, 'sara', moves('extended_support-stays_in_work')],
  ]),
  story('Axel Brodin', 'man', [21, 60], 'cafe', [
    ...inDayActivity({ opened: 430, consultant: 'jonas', unit: 'cafe' }),
    [140, 'jonas', answers('yes'), starts('make-it-work')],
    [118, 'jonas', answers('not_now'), moves('inflow-not_now')],
  ]),
  story('Moa Hedlund', 'woman', [28, 70], 'verkstan', [
    ...inDayActivity({ opened: 1300 }),
    ...intoMakeItWork(720),
    ...intoPreparation(690),
    ...readiness(500),
    ...straightToWork(485, 'Butiken på hörnet (påhittad)'),
    [200, 'sara', moves('extended_support-returned')],
    [196, 'sara', places('group', 'verkstan'), livesOnInstead('activity_compensation', 100)],
    [60, 'sara', answers('yes'), starts('malmo', 'job_consultant', 'job_ended')],
  ]),
];
