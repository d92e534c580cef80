import { texts } from '../../shared/parts/texts.ts';
import { fact, type Part } from './knowledge.texts.ts';

/**
 * What an employer and other actors may want to know before somebody comes. In plain words, to be read without knowing the field; each fact with
 * its source. Nothing about what one person can or needs, and nothing about health.
 */
export const employersKnowledgeTexts = texts({
  sv: {
    title: 'När någon kommer till er från daglig verksamhet',
    lead: 'Till er som tar emot, eller funderar på det. Det här gäller i allmänhet. Hur det är för den person som kommer till er vet bara personen själv: fråga.',
    print: 'Skriv ut',
    parts: [
      {
        title: 'Vem som kommer',
        facts: [
          fact(
            'Personer i yrkesverksam ålder som inte har ett arbete och inte utbildar sig, och som har stöd enligt LSS. De har daglig verksamhet, och en del av dem vill pröva ett arbete.',
            'LSS 9 § 10, PRE',
          ),
          fact(
            'Olika personer kan och vill olika saker. Det finns inget som alla i gruppen behöver eller har svårt för.',
            'vår tolkning',
          ),
          fact(
            'Ni får veta det som personen själv har sagt ja till, en sak i taget. Ingen berättar om personens hälsa för er, och ni behöver inte fråga.',
            'OSL 10 och 12 kap.; hur det görs är vår tolkning',
          ),
        ],
      },
      {
        title: 'Hur det går till',
        facts: [
          fact(
            'En lärandeplats är en fast plats för att öva, ofta flera hos samma arbetsgivare. Vi kommer överens om vad som ska göras och när.',
            'MIW',
          ),
          fact(
            'Tillsammans går vi igenom arbetsplatsen och hittar enkla jobb: uppgifter som går att lära en i taget.',
            'MIW',
          ),
          fact('En handledare från kommunen är med på plats, ofta i början och mer sällan sedan.', 'MIW'),
          fact(
            'Personen, ni och kommunen är med och bestämmer. Alla kan säga nej.',
            'MIW; att alla kan säga nej är vår tolkning',
          ),
        ],
      },
      {
        title: 'Vad ni kan göra',
        facts: [
          fact(
            'Bestäm vem på arbetsplatsen som visar, och vem man frågar när den personen är borta.',
            'vår tolkning',
          ),
          fact('Visa en uppgift i taget. Ett schema på papper eller i bild hjälper många.', 'vår tolkning'),
          fact(
            'Berätta om det som ingen brukar säga: var man äter, när man hälsar, vad man gör när man är klar.',
            'MIW nämner outtalade regler; exemplen är våra',
          ),
          fact('Säg till tidigt när något inte fungerar. Då går det att ändra.', 'vår tolkning'),
        ],
      },
      {
        title: 'Vem ni ringer',
        facts: [
          fact(
            'Det finns någon att ringa, både under lärandeplatsen och efter en anställning. Fråga handledaren efter numret första dagen.',
            'MIW; rådet är vårt',
          ),
          fact(
            'Stöd går att få även sedan någon har blivit anställd, både för personen och för er.',
            'MIW, M25',
          ),
        ],
      },
      {
        title: 'Om det blir en anställning',
        facts: [
          fact(
            'Den som har ersättning från Försäkringskassan ska anmäla arbetet innan det börjar. Ge personen tid till det.',
            'SFB 110 kap. 46–52 §§; rådet är vårt',
          ),
          fact(
            'Lön kan påverka ersättningen. Arbetskonsulenten hjälper personen att fråga Försäkringskassan i god tid.',
            'SFB 36 kap. 10–15 §§, MIW',
          ),
          fact(
            'Det finns stöd för den som anställer, till exempel lönebidrag. Det bestäms för varje person. Fråga Arbetsförmedlingen.',
            'Arbetsförmedlingens webbplats',
          ),
        ],
      },
    ] as readonly Part[],
  },
  en: {
    title: 'When somebody comes to you from day activity',
    lead: 'To you who receive somebody, or think of it. This is how it is in general. How it is for the person who comes to you only that person knows: ask.',
    print: 'Print',
    parts: [
      {
        title: 'Who comes',
        facts: [
          fact(
            'People of working age who have no work and do not study, and who have support under LSS. They have day activity, and some of them want to try a job.',
            'LSS 9 § 10, PRE',
          ),
          fact(
            'Different people can and want different things. There is nothing that everybody in the group needs or finds hard.',
            'our interpretation',
          ),
          fact(
            'You learn what the person has said yes to, one thing at a time. Nobody tells you about the person’s health, and you need not ask.',
            'OSL ch. 10 and 12; how it is done is our interpretation',
          ),
        ],
      },
      {
        title: 'How it is done',
        facts: [
          fact(
            'A learning place is a permanent place to practise, often several at one employer. We agree on what is to be done and when.',
            'MIW',
          ),
          fact(
            'Together we go through the workplace and find simple jobs: tasks that can be learnt one at a time.',
            'MIW',
          ),
          fact('A supervisor from the municipality is there, often at first and less often later.', 'MIW'),
          fact(
            'The person, you and the municipality decide together. Each may say no.',
            'MIW; that each may say no is our interpretation',
          ),
        ],
      },
      {
        title: 'What you can do',
        facts: [
          fact(
            'Decide who at the workplace shows, and whom to ask when that person is away.',
            'our interpretation',
          ),
          fact(
            'Show one task at a time. A schedule on paper or in pictures helps many.',
            'our interpretation',
          ),
          fact(
            'Tell what nobody usually says: where one eats, when one greets, what one does when one is done.',
            'MIW mentions unspoken rules; the examples are ours',
          ),
          fact('Say early when something does not work. Then it can be changed.', 'our interpretation'),
        ],
      },
      {
        title: 'Whom you ring',
        facts: [
          fact(
            'There is somebody to ring, during the learning place and after employment. Ask the supervisor for the number on the first day.',
            'MIW; the advice is ours',
          ),
          fact('Support can be had also after somebody is employed, for the person and for you.', 'MIW, M25'),
        ],
      },
      {
        title: 'If it becomes employment',
        facts: [
          fact(
            'Whoever has a benefit from Försäkringskassan is to report the work before it starts. Give the person time for that.',
            'SFB ch. 110, 46–52 §§; the advice is ours',
          ),
          fact(
            'A wage can affect the benefit. The job consultant helps the person ask Försäkringskassan in good time.',
            'SFB ch. 36, 10–15 §§, MIW',
          ),
          fact(
            'There is support for those who employ, for example wage subsidies. It is decided for each person. Ask Arbetsförmedlingen.',
            'The website of Arbetsförmedlingen',
          ),
        ],
      },
    ],
  },
});
