import { attends, custodian, informs, learns } from '../acts/school.ts';
import { accepts, consents, handsOver, meets, schoolAreas } from '../acts/sharing.ts';
import { moves, notes, starts } from '../acts/way.ts';
import { answers } from '../acts/wishes.ts';
import { type Event, type Story, story } from '../tell.ts';

const individual = 'Programmet för hotell, restaurang och bageri';

/** The school hands over to the LSS officer, who leads the local collaboration group. */
const toTheGroup = (from: number): Event[] => [
  [from, 'lotta', consents('fsf', schoolAreas, 700), handsOver('fsf', 'Skolan slutar i juni.', schoolAreas)],
  [from - 6, 'lena', accepts('handover')],
  [from - 10, 'lena', meets(), moves('school-collaboration_group')],
];

const toTheCaseworker = (from: number): Event[] => [
  [from, 'lena', consents('asf', schoolAreas, 700), handsOver('asf', undefined, schoolAreas)],
  [from - 5, 'fatima', accepts('handover')],
  [from - 9, 'fatima', meets()],
];

/** From school to work: pupils, one without guardian, and one who had left school already. */
export const schoolStories: Story[] = [
  story('Elvira Sandin', 'woman', [16, 120], {}, [
    [
      200,
      'lotta',
      custodian('Mona Sandin'),
      attends('adapted_upper_secondary', 1100, individual, 1),
      starts('school-to-work', 'school_staff'),
    ],
    [150, 'lotta', learns('Bageriet Bullen (påhittat)', 21, 'Gillade att baka, orkade halva dagar.')],
    [40, 'lotta', learns('Förskolan Ekorren (påhittad)', 19, 'Trivdes bäst i köket.'), answers('yes')],
  ]),
  story('Hampus Lilja', 'man', [17, 200], {}, [
    [
      60,
      'lotta',
      attends('upper_secondary', 570, 'Fordons- och transportprogrammet', 2),
      starts('school-to-work', 'school_staff'),
    ],
  ]),
  story('Nova Ekholm', 'woman', [17, 300], {}, [
    [
      300,
      'lotta',
      custodian('Peter Ekholm'),
      attends('adapted_upper_secondary', 500, individual, 4),
      starts('school-to-work', 'school_staff'),
    ],
    [120, 'lotta', learns('Hotell Kanalen (påhittat)', 28, 'Städade rum själv sista veckan.')],
    [80, 'lotta', informs('Peter Ekholm')],
    ...toTheGroup(60),
  ]),
  story('Linus Åkesson', 'man', [22, 80], {}, [
    [70, 'lena', attends('upper_secondary', -1100), starts('school-to-work', 'lss_officer')],
  ]),
  story('Alice Norberg', 'woman', [19, 150], {}, [
    [
      420,
      'lotta',
      attends('adapted_upper_secondary', 250, individual, 4),
      starts('school-to-work', 'school_staff'),
    ],
    [360, 'lotta', learns('Kök Söder (påhittat)', 25, 'Kan diska och ställa i ordning utan hjälp.')],
    ...toTheGroup(330),
    ...toTheCaseworker(200),
    [
      150,
      'fatima',
      notes('after_school', 'practice', { where: 'Kök Söder (påhittat)' }),
      moves('collaboration_group-after_school'),
    ],
  ]),
  story('Edvin Hallberg', 'man', [20, 30], {}, [
    [
      520,
      'lotta',
      attends('upper_secondary', 240, 'Bygg- och anläggningsprogrammet', 3),
      starts('school-to-work', 'school_staff'),
    ],
    ...toTheGroup(400),
    ...toTheCaseworker(260),
    [
      220,
      'fatima',
      notes('after_school', 'practice', { where: 'Snickeriet Spån (påhittat)' }),
      moves('collaboration_group-after_school'),
    ],
    [
      45,
      'fatima',
      notes('after_school', 'work', { where: 'Snickeriet Spån (påhittat)' }),
      moves('after_school-work'),
    ],
  ]),
];
