import { texts } from '../../shared/parts/texts.ts';

interface Word {
  concept: string;
  word: string;
  means: readonly string[];
}

const word = (concept: string, said: string, ...means: string[]): Word => ({ concept, word: said, means });

/** Words that the pages use and that everybody may not know, each with its picture. */
export const wordsTexts = texts({
  sv: {
    title: 'Vad betyder orden?',
    lead: ['Här står ord som finns på dina sidor.', 'Fråga gärna om du undrar över något.'],
    words: [
      word(
        'daglig-verksamhet',
        'Daglig verksamhet',
        'Det är ett stöd på dagarna.',
        'En lag säger vilka som har rätt till det.',
        'Du kan vilja jobba i stället. Då hjälper vi dig.',
      ),
      word(
        'konsulent',
        'Konsulent',
        'Din konsulent hjälper dig på vägen till jobb.',
        'Ni pratar om vad du vill.',
        'Ni planerar nästa steg tillsammans.',
      ),
      word(
        'handledare',
        'Handledare',
        'Din handledare är med dig när du övar på jobb.',
        'Du kan fråga om allt.',
      ),
      word(
        'ova',
        'Lärandeplats',
        'Det är en arbetsplats där du övar.',
        'Någon visar dig vad du ska göra.',
        'Du får ta det i din takt.',
      ),
      word(
        'plan',
        'Plan',
        'I planen står ditt mål.',
        'Där står också vem som gör vad.',
        'Du bestämmer vad som står om ditt mål.',
      ),
      word('mote', 'Möte', 'På ett möte pratar vi om hur det går.', 'Du kan ta med någon som du litar på.'),
      word('stod', 'Stöd', 'Stöd är hjälp från en person.', 'Du kan få stöd när du övar och när du jobbar.'),
      word(
        'forsakringskassan',
        'Försäkringskassan',
        'De beslutar om dina pengar från staten.',
        'Prata med dem innan du börjar jobba.',
        'Vi kan ringa dit tillsammans.',
      ),
      word(
        'arbetsformedlingen',
        'Arbetsförmedlingen',
        'De hjälper människor att hitta jobb.',
        'De kan också hjälpa din chef.',
      ),
      word(
        'kommunen',
        'Kommunen',
        'Kommunen ordnar daglig verksamhet.',
        'Din konsulent jobbar ofta hos kommunen.',
      ),
      word(
        'god-man',
        'God man',
        'En god man hjälper dig med papper och pengar.',
        'Du kan ta med din god man till möten.',
      ),
      word(
        'ja',
        'Säga ja',
        'Vi frågar dig innan vi berättar om dig för andra.',
        'Du kan säga ja eller nej.',
        'Du får hjälp av oss även om du säger nej.',
      ),
      word(
        'hemligt',
        'Hemligt',
        'Det som står om dig är hemligt.',
        'Bara de som hjälper dig får läsa.',
        'På sidan Vem ser kan du se vilka det är.',
      ),
    ],
  },
  en: {
    title: 'What do the words mean?',
    lead: ['Here are words that stand on your pages.', 'Please ask if you wonder about something.'],
    words: [
      word(
        'daglig-verksamhet',
        'Day activity',
        'It is support during the day.',
        'A law says who has a right to it.',
        'You may want to work instead. Then we help you.',
      ),
      word(
        'konsulent',
        'Consultant',
        'Your consultant helps you on the way to a job.',
        'You talk about what you want.',
        'You plan the next step together.',
      ),
      word(
        'handledare',
        'Supervisor',
        'Your supervisor is with you when you practise a job.',
        'You can ask about everything.',
      ),
      word(
        'ova',
        'Learning place',
        'It is a workplace where you practise.',
        'Somebody shows you what to do.',
        'You can take your time.',
      ),
      word(
        'plan',
        'Plan',
        'Your goal stands in the plan.',
        'It also says who does what.',
        'You decide what it says about your goal.',
      ),
      word('mote', 'Meeting', 'At a meeting we talk about how it goes.', 'You can bring somebody you trust.'),
      word(
        'stod',
        'Support',
        'Support is help from a person.',
        'You can get support when you practise and when you work.',
      ),
      word(
        'forsakringskassan',
        'Försäkringskassan',
        'They decide about your money from the state.',
        'Talk with them before you start to work.',
        'We can call them together.',
      ),
      word(
        'arbetsformedlingen',
        'Arbetsförmedlingen',
        'They help people to find a job.',
        'They can help your boss too.',
      ),
      word(
        'kommunen',
        'The municipality',
        'The municipality runs day activity.',
        'Your consultant often works there.',
      ),
      word(
        'god-man',
        'God man (trustee)',
        'A trustee helps you with papers and money.',
        'You can bring your trustee to meetings.',
      ),
      word(
        'ja',
        'To say yes',
        'We ask you before we tell others about you.',
        'You can say yes or no.',
        'We help you even if you say no.',
      ),
      word(
        'hemligt',
        'Secret',
        'What is written about you is secret.',
        'Only those who help you may read it.',
        'On the page Who sees you can see who they are.',
      ),
    ],
  },
});
