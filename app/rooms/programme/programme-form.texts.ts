import { texts } from '../../shared/parts/texts.ts';

/** What is read in the forms of the programme. */
export const programmeFormTexts = texts({
  sv: {
    save: 'Spara',
    newCourse: 'Ny kurs',
    newModule: (course: string) => `Ny del i ${course}`,
    newRound: 'Ny omgång',
    newOccasions: (round: string) => `Nya tillfällen i ${round}`,
    changeOccasion: 'Ändra tillfället',
    change: (name: string) => `Ändra ${name}`,
    course: {
      labels: {
        name: 'Namn',
        about: 'Vad kursen handlar om',
        form: 'Hur den ges',
        inGroupActivity: 'Ges också i gruppverksamhet',
      },
    },
    module: {
      labels: {
        kind: 'Slag',
        name: 'Namn',
        content: 'Vad den handlar om',
        material: 'Material',
        link: 'Länk till material',
        position: 'Nummer i ordningen',
        ended: 'Ges inte längre',
      },
      hints: { link: 'Börjar med https://' },
    },
    round: {
      labels: {
        kind: 'Slag',
        courseId: 'Kurs',
        name: 'Namn',
        leaderId: 'Ledare',
        place: 'Lokal eller plats',
        seats: 'Antal platser',
        inGroupActivity: 'Ges i gruppverksamhet',
      },
      hints: { courseId: 'Ett studiebesök behöver ingen kurs.' },
    },
    occasion: {
      labels: {
        heldOn: 'Första dagen',
        starts: 'Från',
        ends: 'Till',
        moduleIds: 'Delar av kursen',
        leaderId: 'Ledare',
        place: 'Lokal eller plats',
        weeks: 'Antal veckor',
      },
      hints: { weeks: 'Samma dag och tid varje vecka. Skriv 1 för ett enda tillfälle.' },
    },
    day: 'Dag',
    linkNotSafe: 'Länken ska börja med https://',
    courseMissing: 'Välj en kurs. Bara ett studiebesök kan vara utan.',
    forumOfCourse: 'Bara ett studiebesök kan komma ur en forumträff. Töm fältet.',
    oneToOne: 'Kursen ges en till en. Skriv 1 plats, och en ny omgång för var och en.',
    endsBeforeStart: 'Tillfället slutar innan det börjar. Rätta klockslagen.',
    attendedNotMoved:
      'Någon är skriven som här. Välj en dag som har varit, eller lägg till ett nytt tillfälle.',
    tooFarAhead: 'Så långt fram går det inte. Rätta dagen eller skriv färre veckor.',
    tooFewSeats: (taken: number) =>
      `${taken} har redan en plats. Skriv minst så många, eller avanmäl någon först.`,
  },
  en: {
    save: 'Save',
    newCourse: 'New course',
    newModule: (course) => `New part of ${course}`,
    newRound: 'New round',
    newOccasions: (round) => `New occasions of ${round}`,
    changeOccasion: 'Change the occasion',
    change: (name) => `Change ${name}`,
    course: {
      labels: {
        name: 'Name',
        about: 'What the course is about',
        form: 'How it is given',
        inGroupActivity: 'Also given in group activity',
      },
    },
    module: {
      labels: {
        kind: 'Kind',
        name: 'Name',
        content: 'What it is about',
        material: 'Material',
        link: 'Link to material',
        position: 'Number in the order',
        ended: 'Is given no longer',
      },
      hints: { link: 'Begins with https://' },
    },
    round: {
      labels: {
        kind: 'Kind',
        courseId: 'Course',
        name: 'Name',
        leaderId: 'Leader',
        place: 'Room or place',
        seats: 'Number of places',
        inGroupActivity: 'Given in group activity',
      },
      hints: { courseId: 'A study visit needs no course.' },
    },
    occasion: {
      labels: {
        heldOn: 'First day',
        starts: 'From',
        ends: 'To',
        moduleIds: 'Parts of the course',
        leaderId: 'Leader',
        place: 'Room or place',
        weeks: 'Number of weeks',
      },
      hints: { weeks: 'The same day and time each week. Write 1 for a single occasion.' },
    },
    day: 'Day',
    linkNotSafe: 'The link begins with https://',
    courseMissing: 'Choose a course. Only a study visit can be without.',
    forumOfCourse: 'Only a study visit can come out of a forum meeting. Empty the field.',
    oneToOne: 'The course is given one to one. Write 1 place, and a new round for each person.',
    endsBeforeStart: 'The occasion ends before it begins. Correct the times.',
    attendedNotMoved: 'Somebody is written as here. Choose a day that has been, or add a new occasion.',
    tooFarAhead: 'That is too far ahead. Correct the day or write fewer weeks.',
    tooFewSeats: (taken) =>
      `${taken} have a place already. Write at least as many, or take somebody out first.`,
  },
});
