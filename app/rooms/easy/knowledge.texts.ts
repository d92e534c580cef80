import { texts } from '../../shared/parts/texts.ts';

export interface Fact {
  says: string;
  /** Where it stands: a statute and section, or one of the documents that the product was made from. */
  source: string;
}
export interface Part {
  title: string;
  facts: readonly Fact[];
}

export const fact = (says: string, source: string): Fact => ({ says, source });

/**
 * What everybody around a person should know, each fact with its source. Statutes as they stood on 1 September 2025. M25, MIW, PRE and STH: docs/words.md.
 * Nothing about what one person can or needs: that is asked of the person.
 */
export const knowledgeTexts = texts({
  sv: {
    title: 'Kunskap',
    lead: 'Om daglig verksamhet, om steget till arbete och om vad som brukar hjälpa. Varje uppgift har sin källa. Vad en viss person vill, kan och behöver vet bara personen själv: fråga.',
    toEmployers: 'Till arbetsgivare: det här kan vara bra att veta',
    source: 'Källa',
    asOf: 'Lagarna är lästa så som de såg ut den 1 september 2025. Sidan är allmän kunskap och inget råd i ett ärende.',
    parts: [
      {
        title: 'Vad daglig verksamhet är',
        facts: [
          fact(
            'En insats enligt LSS för personer i yrkesverksam ålder som saknar förvärvsarbete och inte utbildar sig. Den gäller två av lagens tre grupper.',
            'LSS 7 § och 9 § 10',
          ),
          fact(
            'En rättighet. För en del är den stimulans och gemenskap för livet. Den ska också utveckla varje persons möjlighet till arbete, på kortare eller längre sikt.',
            'PRE',
          ),
          fact(
            'Det är viktigt att möjligheten till arbete, eller till Samhall, prövas regelbundet. ”Vill inte”, ”inte nu” och ”passar inte” är fullgoda svar.',
            'PRE; svaren är vår tolkning',
          ),
          fact(
            'Kommunen ska medverka till att personer som lagen gäller får tillgång till arbete eller studier.',
            'LSS 15 § 4',
          ),
        ],
      },
      {
        title: 'Hur många det handlar om',
        facts: [
          fact('I Malmö hade 807 personer daglig verksamhet 2018: 344 kvinnor och 463 män.', 'MIW, PRE'),
          fact('Återkommande bedömningar är att 10–15 procent skulle kunna arbeta eller studera.', 'STH'),
          fact(
            'I landet hade 8 procent av dem som lämnat daglig verksamhet inkomst av arbete två år senare.',
            'MIW, efter Socialstyrelsen',
          ),
        ],
      },
      {
        title: 'Varför steget är stort',
        facts: [
          fact(
            'Ansvaret är delat mellan flera förvaltningar, myndigheter, arbetsgivare, skolor och utförare. Krav och förväntningar är otydliga, och hela personen är ingens uppgift.',
            'MIW, STH, M25',
          ),
          fact('Stödet slutar ofta när anställningen börjar.', 'MIW, M25'),
          fact(
            'Att byta ersättning mot lön kan påverka rätten att få ersättningen igen, och det oroar.',
            'MIW',
          ),
        ],
      },
      {
        title: 'Vad som brukar hjälpa',
        facts: [
          fact(
            'Att öva på en riktig arbetsplats, med en handledare på plats som kommer ofta i början.',
            'MIW',
          ),
          fact(
            'Samma stöd genom stegen. Ett byte av kontakt är en överlämning, inte ett avslut.',
            'M25; överlämningen är vår tolkning',
          ),
          fact(
            'Stöd även efter anställningen, till personen och till arbetsgivaren: att ta sig till arbetet, hålla tider och förstå arbetsplatsens outtalade regler.',
            'MIW',
          ),
          fact(
            'Någon som arbetsgivaren kan ringa, både under en lärandeplats och efter anställningen.',
            'MIW',
          ),
        ],
      },
      {
        title: 'Pengar: vad man behöver veta',
        facts: [
          fact(
            'Den som har ersättning från Försäkringskassan ska anmäla arbete innan det börjar eller utökas.',
            'SFB 110 kap. 46–52 §§',
          ),
          fact(
            'Aktivitetsersättning kan betalas längst till och med månaden före den månad då personen fyller 30 år.',
            'SFB 33 kap.',
          ),
          fact(
            'Ersättningen kan vila när personen arbetar, i högst 24 månader. Försäkringskassan beslutar. Fråga dem i god tid.',
            'SFB 36 kap. 10–15 §§',
          ),
        ],
      },
      {
        title: 'Vad man får veta om en person',
        facts: [
          fact(
            'Vad en organisation får veta av en annan bestäms av personens samtycke eller av en grund i lag, och står i personens akt. Ett samtycke kan personen när som helst ta tillbaka.',
            'OSL 10 och 12 kap.',
          ),
          fact(
            'Försäkringskassan samverkar med arbetsgivare, vård, socialtjänst och Arbetsförmedlingen om personen går med på det.',
            'SFB 30 kap. 10 §',
          ),
          fact(
            'Vilken av lagens grupper någon hör till säger något om hälsan. Brygga visar det inte i listor och delar det inte.',
            'vår tolkning',
          ),
        ],
      },
    ] as readonly Part[],
  },
  en: {
    title: 'Knowledge',
    lead: 'About day activity, about the step to work and about what tends to help. Each fact has its source. What a certain person wants, can and needs only that person knows: ask.',
    toEmployers: 'To employers: what may be good to know',
    source: 'Source',
    asOf: 'The statutes are read as they stood on 1 September 2025. The page is general knowledge and no advice in a case.',
    parts: [
      {
        title: 'What day activity is',
        facts: [
          fact(
            'A measure under LSS for people of working age who lack employment and do not study. It covers two of the three groups of the act.',
            'LSS 7 § and 9 § 10',
          ),
          fact(
            'A right. For some it is stimulation and company for life. It is also to develop each person’s possibility of work, in a shorter or longer run.',
            'PRE',
          ),
          fact(
            'It is important that the possibility of work, or of Samhall, is tried regularly. “Does not want”, “not now” and “not suitable” are full answers.',
            'PRE; the answers are our interpretation',
          ),
          fact(
            'The municipality is to help people whom the act covers to get access to work or studies.',
            'LSS 15 § 4',
          ),
        ],
      },
      {
        title: 'How many it is about',
        facts: [
          fact('In Malmö 807 people had day activity in 2018: 344 women and 463 men.', 'MIW, PRE'),
          fact('Recurring estimates are that 10–15 per cent could work or study.', 'STH'),
          fact(
            'In the country 8 per cent of those who had left day activity had earnings two years later.',
            'MIW, after Socialstyrelsen',
          ),
        ],
      },
      {
        title: 'Why the step is big',
        facts: [
          fact(
            'Responsibility is split between administrations, authorities, employers, schools and providers. Demands and expectations are unclear, and the whole person is nobody’s task.',
            'MIW, STH, M25',
          ),
          fact('Support often ends when employment starts.', 'MIW, M25'),
          fact(
            'To leave a benefit for a wage can affect the right to get it again, and that worries people.',
            'MIW',
          ),
        ],
      },
      {
        title: 'What tends to help',
        facts: [
          fact('To practise at a real workplace, with a supervisor on site who comes often at first.', 'MIW'),
          fact(
            'The same support through the steps. A change of contact is a hand-over, not an end.',
            'M25; the hand-over is our interpretation',
          ),
          fact(
            'Support after employment too, to the person and the employer: getting to work, keeping times and understanding the workplace’s unspoken rules.',
            'MIW',
          ),
          fact('Somebody whom the employer can ring, during a learning place and after employment.', 'MIW'),
        ],
      },
      {
        title: 'Money: what one needs to know',
        facts: [
          fact(
            'Whoever has a benefit from Försäkringskassan is to report work before it starts or grows.',
            'SFB ch. 110, 46–52 §§',
          ),
          fact(
            'Activity compensation can be paid at longest to the month before the one in which the person turns 30.',
            'SFB ch. 33',
          ),
          fact(
            'The benefit can rest while the person works, for at most 24 months. Försäkringskassan decides. Ask them in good time.',
            'SFB ch. 36, 10–15 §§',
          ),
        ],
      },
      {
        title: 'What one may know about a person',
        facts: [
          fact(
            'What an organisation may learn from another is decided by the person’s consent or by a ground in law, and stands in the person’s file. A consent can be taken back by the person at any time.',
            'OSL ch. 10 and 12',
          ),
          fact(
            'Försäkringskassan cooperates with employers, health care, social services and Arbetsförmedlingen if the person agrees.',
            'SFB ch. 30, 10 §',
          ),
          fact(
            'To which of the groups of the act somebody belongs says something about health. Brygga does not show it in lists and does not share it.',
            'our interpretation',
          ),
        ],
      },
    ],
  },
});
