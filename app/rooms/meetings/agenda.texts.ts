import { texts } from '../../shared/parts/texts.ts';
import type { MeetingKind } from './kinds.rules.ts';

type Template = { about: string; agenda: string[] };

const sv: Record<MeetingKind, Template> = {
  planning: {
    about: 'Vi ska prata om vad du vill och göra en plan.',
    agenda: [
      'Det här vill personen',
      'Det här är personen bra på',
      'Det här behöver personen',
      'Vem gör vad',
      'När ses vi igen',
    ],
  },
  before_preparation: {
    about: 'Vi ska prata om din plan innan du börjar öva på jobb.',
    agenda: ['Personens mål', 'Planen före Förarbetet', 'Stöd och anpassningar', 'Pengar', 'När ses vi igen'],
  },
  joint_mapping: {
    about: 'Vi ska ta reda på vad du kan och vad du behöver.',
    agenda: [
      'Personens önskan',
      'Vad personen kan',
      'Vad personen behöver',
      'Vad var och en kan erbjuda',
      'Nästa steg',
    ],
  },
  readiness: {
    about: 'Vi ska prata om hur det har gått och om nästa steg.',
    agenda: [
      'Hur har det gått',
      'Vad vill personen',
      'Planen',
      'Stöd i nästa steg och kontakter',
      'Pengar',
      'Svar: redo för nästa steg?',
    ],
  },
  follow_up: {
    about: 'Vi ska prata om hur det går.',
    agenda: ['Hur går det', 'Beslut från förra mötet', 'Vad behöver ändras', 'När ses vi igen'],
  },
  three_party: {
    about: 'Vi ska prata om hur det går på jobbet. Din chef är med.',
    agenda: [
      'Hur går arbetet',
      'Uppgifter och tider',
      'Stöd och anpassningar',
      'Vem ringer man',
      'När ses vi igen',
    ],
  },
  closing: {
    about: 'Vi ska prata om hur det har varit och vad som händer sen.',
    agenda: ['Hur har det varit', 'Vad har fungerat', 'Vad händer nu', 'Vem kan man fråga'],
  },
};

const en: Record<MeetingKind, Template> = {
  planning: {
    about: sv.planning.about,
    agenda: [
      'What the person wants',
      'What the person is good at',
      'What the person needs',
      'Who does what',
      'When we meet again',
    ],
  },
  before_preparation: {
    about: sv.before_preparation.about,
    agenda: [
      'The person’s goal',
      'The plan before Förarbetet',
      'Support and adaptations',
      'Money',
      'When we meet again',
    ],
  },
  joint_mapping: {
    about: sv.joint_mapping.about,
    agenda: [
      'What the person wishes',
      'What the person can',
      'What the person needs',
      'What each can offer',
      'Next step',
    ],
  },
  readiness: {
    about: sv.readiness.about,
    agenda: [
      'How it has been',
      'What the person wants',
      'The plan',
      'Support in the next step and contacts',
      'Money',
      'Answer: ready for the next step?',
    ],
  },
  follow_up: {
    about: sv.follow_up.about,
    agenda: [
      'How it is going',
      'Decisions from the last meeting',
      'What needs to change',
      'When we meet again',
    ],
  },
  three_party: {
    about: sv.three_party.about,
    agenda: [
      'How the work is going',
      'Tasks and hours',
      'Support and adaptations',
      'Whom to call',
      'When we meet again',
    ],
  },
  closing: {
    about: sv.closing.about,
    agenda: ['How it has been', 'What has worked', 'What happens now', 'Whom to ask'],
  },
};

/** What each kind of meeting begins with; what the person is told is in Swedish whatever language one works in. */
export const agendaTemplates = texts({ sv, en });
