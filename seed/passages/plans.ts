import {
  agrees,
  makesImplementationPlan,
  offersLssPlan,
  plans,
  releasesPlan,
  setsStatus,
  showsPlan,
  undertakes,
  writesPlan,
} from '../acts/plan.ts';
import { shares } from '../acts/sharing.ts';
import type { Event } from '../tell.ts';

/** Ali's plan: agreed before Förarbetet, its review due these days, a second version shown to him and not answered yet; with the statutory plan and the implementation plan beside it. */
export const plansWarehouse = (from: number): Event[] => [
  [
    from,
    'sara',
    writesPlan(
      {
        goal: 'Jag vill jobba på lager. Helst på förmiddagar.',
        can: 'Jag är noga. Jag kan köra pallyftare.',
        needs: 'Ett schema på papper.\nSamma person som visar mig.\nPaus klockan 11.',
        otherwise: 'Jag ringer Sara. Jag kan gå tillbaka till min grupp.',
        tookPart: 'Vi skrev tillsammans och läste högt.',
        moneyTalk: 'not_yet',
      },
      from - 10,
    ),
    plans('Öva på Lager Nord, måndag till onsdag klockan 9–13', { who: 'Ali, med Leila de första veckorna' }),
    plans('Gruppen Jobbkunskap, torsdag klockan 10–12', { prepares: true }),
    plans('Prata om pengar med Försäkringskassan', { doneBy: 'FSF', who: 'Sara' }),
    showsPlan,
  ],
  [from - 2, 'sara', agrees],
  [
    from - 6,
    'leila',
    setsStatus('Öva på Lager Nord, måndag till onsdag klockan 9–13', 'ongoing'),
    makesImplementationPlan('Ali valde själv lager och vilka dagar. Han läste planen med Leila.', [
      {
        goal: 'Jag vill jobba på lager. Helst på förmiddagar.',
        how: 'Ali övar på Lager Nord tre dagar i veckan, med Leila de första veckorna.',
        sign: 'Ali klarar ett pass själv, och hans kontakt på lagret säger detsamma.',
        individual: true,
      },
    ]),
  ],
  [from - 8, 'lena', offersLssPlan('yes')],
  [
    4,
    'sara',
    writesPlan(
      {
        goal: 'Jag vill jobba på lager. Helst på förmiddagar.',
        can: 'Jag är noga. Jag kan köra pallyftare och skanna varor.',
        needs: 'Ett schema på papper.\nSamma person som visar mig.',
        otherwise: 'Jag ringer Sara. Jag kan gå tillbaka till min grupp.',
        tookPart: 'Ali sa vad som ska ändras. Vi skrev tillsammans.',
        moneyTalk: 'not_yet',
        postponedBecause: 'Vi vill se hur fyra dagar i veckan går först.',
      },
      75,
    ),
    plans('Öva en dag till i veckan på Lager Nord'),
    showsPlan,
  ],
];

/** Bea's plan before readiness: a second version, shown and not answered yet. */
export const plansOfficeAgain = (first: number, again: number): Event[] => [
  [
    first,
    'sara',
    writesPlan(
      {
        goal: 'Jag vill jobba på kontor.',
        can: 'Jag kan sortera och skanna.',
        needs: 'Lugnt omkring mig.',
        otherwise: 'Jag säger till Sara.',
      },
      first - 5,
    ),
    plans('Öva i arkivet två dagar i veckan'),
    showsPlan,
    agrees,
  ],
  [
    again,
    'sara',
    writesPlan(
      {
        goal: 'Jag vill jobba i ett arkiv med lön.',
        can: 'Jag kan sortera, skanna och söka i registret.',
        needs: 'Lugnt omkring mig.',
        otherwise: 'Jag säger till Sara. Jag kan börja om.',
        tookPart: 'Bea skrev målet själv.',
      },
      60,
    ),
    plans('Möta Arbetsförmedlingen om ett jobb', { doneBy: 'FSF', who: 'Sara' }),
    showsPlan,
  ],
];

/** A plan that is only begun. */
export const beginsPlan = (from: number): Event[] => [
  [
    from,
    'sara',
    writesPlan({ goal: 'Jag vill prova att jobba med djur.' }, from + 40),
    plans('Studiebesök på två ställen', { status: 'suggested' }),
  ],
];

/** ASF's plan in Malmö 2025, released: FK has undertaken something, FSF has written something that is not released. */
export const plansAtAsf = (from: number): Event[] => [
  [
    from + 2,
    'fatima',
    shares('fk', ['identity', 'step', 'plan']),
    shares('fsf', ['identity', 'step', 'plan']),
  ],
  [from + 1, 'malin', shares('asf', ['identity', 'step', 'plan'])],
  [
    from,
    'fatima',
    writesPlan(
      {
        goal: 'Jag vill bli kock.',
        can: 'Jag kan laga mat för många.',
        needs: 'Tolk på möten. Recept med bilder.',
        otherwise: 'Jag pratar med Fatima.',
        tookPart: 'Med tolk, och bilder på kök.',
        moneyTalk: 'not_yet',
      },
      70,
    ),
    plans('Praktik i ett kök, tre dagar i veckan', { seenBy: ['fk', 'fsf'] }),
    plans('Svenska på jobbet', { doneBy: 'ASF', who: 'Fatima', seenBy: ['fk'] }),
    showsPlan,
    releasesPlan,
  ],
  [from - 2, 'malin', undertakes('Svarar på frågor om ersättningen när Yusuf börjar öva', 'Malin Roos')],
  [from - 3, 'sara', undertakes('Stöd av handledare de första veckorna', 'Leila Nord', false)],
];
