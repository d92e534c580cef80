import { texts } from '../../shared/parts/texts.ts';

export const howWeCountTexts = texts({
  sv: {
    title: 'Så räknar vi',
    what: 'Definition',
    whatBody:
      'En övergång är LSS-handläggarens beslut att avsluta daglig verksamhet för lönearbete, arbetsrehabilitering, förstärkt samarbete, insats på arbetsmarknadsavdelningen eller studier. Flytt och andra skäl räknas inte. Beslut som har tagits tillbaka räknas inte.',
    when: 'År',
    whenBody: 'Året för den sista dagen i daglig verksamhet. Den som lämnar två gånger räknas två gånger.',
    who: 'Population',
    whoBody: (collaboration: string) =>
      `Alla som har haft daglig verksamhet hos de organisationer i ${collaboration} som registrerar övergångar.`,
    missing: 'Uppgift saknas',
    missingBody:
      'Ett år räknas först när det är sagt till vilken dag det är registrerat. Ett år utan uppgift är inte noll.',
    part: 'Del av år',
    partBody: 'Ett år som inte är slut, eller inte är registrerat till sitt slut, är streckat.',
    small: 'Små tal',
    smallBody:
      'Ett antal från 1 till 4 visas inte, och inte heller det som behövs för att räkna ut det. Samma tal är dolda för alla. Det som en gång har dolts för ett avslutat år förblir dolt. Tal som kommunen själv har publicerat visas.',
    unshared: 'Utan samtycke',
    unsharedBody:
      'Den som inte har samtyckt, och den som har skyddade personuppgifter, räknas i alla tal som alla andra. Hur många de är visas bland vägarna, den sista dagen i en månad, när ingen går att räkna ut.',
  },
  en: {
    title: 'How we count',
    what: 'Definition',
    whatBody:
      'A transition is the LSS officer’s decision to end day activity for paid work, work rehabilitation, reinforced cooperation, a labour-market measure or studies. Moving away and other reasons are not counted. Decisions that were taken back are not counted.',
    when: 'Year',
    whenBody: 'The year of the last day in day activity. Who leaves twice is counted twice.',
    who: 'Population',
    whoBody: (collaboration: string) =>
      `Everybody who has had day activity at the organisations in ${collaboration} that register transitions.`,
    missing: 'No data',
    missingBody:
      'A year is counted once it is stated to which day it is registered. A year without data is not zero.',
    part: 'Part of a year',
    partBody: 'A year that is not over, or not registered to its end, is hatched.',
    small: 'Small numbers',
    smallBody:
      'A number from 1 to 4 is not shown, nor what would be needed to work it out. The same numbers are hidden from everybody. What was once hidden for a closed year stays hidden. Numbers that the municipality itself has published are shown.',
    unshared: 'Without consent',
    unsharedBody:
      'Those who have not consented, and those with a protected identity, are counted in every number like everybody else. How many they are is shown among the ways, on the last day of a month, when nobody can be worked out.',
  },
});
