import { texts } from '../../shared/parts/texts.ts';

/** What people ask about who has looked, to whoever follows up the log. */
export const readQuestionsTexts = texts({
  sv: {
    title: 'Frågor från deltagare',
    lead: 'Deltagare ser på sina egna sidor vilken organisation som har tittat och vilken dag, men inga namn. Här är vad de har frågat er om.',
    none: 'Ingen deltagare har frågat.',
    question: 'Fråga',
    readOn: 'Gäller läsningar',
    askedOn: 'Frågade',
    state: 'Svar',
    waits: 'Väntar på svar',
    answered: 'Besvarad',
    answerTitle: 'Svara en deltagare',
    toLog: 'Se vilka som har läst om personen',
    answer: 'Svar till personen',
    answerHint: 'Skriv enkelt och kort. Personen läser svaret på sina egna sidor.',
    send: 'Skicka svaret',
    alreadyAnswered: 'Frågan är redan besvarad.',
  },
  en: {
    title: 'Questions from participants',
    lead: 'On their own pages participants see which organisation has looked and on what day, but no names. This is what they have asked you.',
    none: 'No participant has asked.',
    question: 'Question',
    readOn: 'About reads of',
    askedOn: 'Asked',
    state: 'Answer',
    waits: 'Waits for an answer',
    answered: 'Answered',
    answerTitle: 'Answer a participant',
    toLog: 'See who has read about the person',
    answer: 'Answer to the person',
    answerHint: 'Write simply and shortly. The person reads the answer on the own pages.',
    send: 'Send the answer',
    alreadyAnswered: 'The question has been answered already.',
  },
});
