import { texts } from '../../shared/parts/texts.ts';

/** Moving people to another version of their model. */
export const modelChangeTexts = texts({
  sv: {
    bars: {
      no_other_model: 'Ingen har publicerat hur någon flyttas från den här modellen till en annan.',
      model_not_changed: 'Vägen har inte bytt modell.',
    },
    refusals: {
      ended: 'Vägen är avslutad.',
      not_your_turn: 'Vägen hålls av en annan organisation. Bara den kan byta modell.',
      date_in_future: 'Datumet ligger i framtiden.',
      date_before_step_started: 'Datumet ligger före den dag då steget började.',
      because_missing: 'Skriv varför.',
      changed_since: 'En kollega har sparat under tiden. Se vad som är nytt och försök igen.',
      no_mapping: 'Den här flytten är inte publicerad längre. Fråga den som är modellansvarig.',
      built_upon:
        'Vägen har gått vidare i den nya modellen, eller ett steg som bytet avslutade har rättats, så bytet kan inte tas tillbaka. Byt modell igen i stället.',
    },
    stepRefusals: {
      step_is_gone: (step: string) =>
        `Steget ${step} finns inte i den nya modellen. Gå vidare till ett annat steg först, eller stanna i den här modellen.`,
      would_end_day_activity: (step: string) =>
        `Steget ${step} kräver i den nya modellen att daglig verksamhet är avslutad. Det beslutar LSS-handläggaren, inte ett modellbyte.`,
      may_not_run_beside: (step: string) =>
        `Steget ${step} får inte pågå vid sidan av i den nya modellen. Avsluta det först.`,
    },
    one: {
      title: 'Byt modell',
      lead: (from: string, to: string) =>
        `Från ${from} till ${to}. Allt som är skrivet på vägen står kvar, och bollen ligger där den ligger.`,
      choose: 'Välj modell att byta till',
      chosen: (to: string) => `Byt till ${to}`,
      submit: 'Byt modell',
      date: 'Datum för bytet',
      reason: 'Varför',
      cannot: 'Det går inte nu',
    },
    steps: 'Stegen före och efter',
    step: (before: string, after: string) =>
      before === after ? `${before}: samma namn` : `${before} → ${after}`,
    changes: (step: string) => `Det som ändras i steget ${step}`,
    what: 'Vad',
    before: 'Nu',
    after: 'Efter bytet',
    nothing: 'inget',
    noChanges: 'Inget ändras i steget.',
    newNeeds: 'Nytt som behövs före nästa steg, och som saknas',
    noNewNeeds: 'Inget nytt saknas före nästa steg.',
    know: 'Bra att veta',
    otherHolder: (organisation: string) =>
      `I den nya modellen har ${organisation} bollen i det här steget. Bollen flyttas inte av bytet: gör en överlämning.`,
    time: {
      longer: (days: number) =>
        `Tiden i steget, ${days} dagar, är längre än det som är normalt i den nya modellen.`,
      shorter: (days: number) =>
        `Tiden i steget, ${days} dagar, är kortare än det som är normalt i den nya modellen.`,
    },
    many: {
      title: 'Flytta deltagare till en annan modell',
      lead: (from: string, to: string) => `Från ${from} till ${to}.`,
      none: 'Ingen av dina deltagare kan flyttas nu.',
      notice: (people: number, to: string) =>
        people === 1
          ? `1 av dina deltagare kan flyttas till ${to}.`
          : `${people} av dina deltagare kan flyttas till ${to}.`,
      look: 'Se vilka',
      back: 'Deltagare',
      who: 'Vem',
      step: 'Steg',
      missing: 'Nytt som saknas',
      pick: 'Flytta de här',
      cannot: 'De här kan inte flyttas',
      why: 'Varför',
      table: 'Det som händer för var och en',
      submit: 'Flytta de valda',
      nobody: 'Välj minst en person.',
      refused: (name: string, sentence: string) => `${name}: ${sentence} Ingen har flyttats.`,
      moved: (people: number) =>
        people === 1 ? '1 deltagare är flyttad.' : `${people} deltagare är flyttade.`,
      more: (shown: number, all: number) =>
        `Här visas ${shown} av ${all}. De andra visas när de här är flyttade.`,
    },
    undo: {
      title: 'Ta tillbaka bytet av modell',
      lead: (from: string, to: string) =>
        `Vägen går tillbaka från ${to} till ${from}. Bytet står kvar i tidslinjen, struket.`,
      submit: 'Ta tillbaka bytet',
      reason: 'Vad var fel',
    },
  },
  en: {
    bars: {
      no_other_model: 'Nobody has published how somebody is moved from this model to another.',
      model_not_changed: 'The way has not changed its model.',
    },
    refusals: {
      ended: 'The way has ended.',
      not_your_turn: 'Another organisation holds the way. Only that one can change its model.',
      date_in_future: 'The date is in the future.',
      date_before_step_started: 'The date is before the day when the step began.',
      because_missing: 'Write why.',
      changed_since: 'A colleague has saved meanwhile. See what is new and try again.',
      no_mapping: 'This move is no longer published. Ask the model manager.',
      built_upon:
        'The way has gone on in the new model, or a step that the change ended has been corrected, so the change cannot be taken back. Change the model again instead.',
    },
    stepRefusals: {
      step_is_gone: (step) =>
        `The step ${step} does not exist in the new model. Go on to another step first, or stay in this model.`,
      would_end_day_activity: (step) =>
        `In the new model the step ${step} demands that day activity has ended. The LSS officer decides that, not a change of model.`,
      may_not_run_beside: (step) => `The step ${step} may not run beside in the new model. End it first.`,
    },
    one: {
      title: 'Change model',
      lead: (from, to) =>
        `From ${from} to ${to}. All that is written on the way stays, and the ball stays where it is.`,
      choose: 'Choose the model to change to',
      chosen: (to) => `Change to ${to}`,
      submit: 'Change model',
      date: 'Date of the change',
      reason: 'Why',
      cannot: 'Not possible now',
    },
    steps: 'The steps before and after',
    step: (before, after) => (before === after ? `${before}: the same name` : `${before} → ${after}`),
    changes: (step) => `What changes in the step ${step}`,
    what: 'What',
    before: 'Now',
    after: 'After the change',
    nothing: 'nothing',
    noChanges: 'Nothing changes in the step.',
    newNeeds: 'New needs before the next step, not yet met',
    noNewNeeds: 'Nothing new is missing before the next step.',
    know: 'Good to know',
    otherHolder: (organisation) =>
      `In the new model ${organisation} has the ball in this step. The change does not move the ball: make a hand-over.`,
    time: {
      longer: (days) => `The time in the step, ${days} days, is longer than normal in the new model.`,
      shorter: (days) => `The time in the step, ${days} days, is shorter than normal in the new model.`,
    },
    many: {
      title: 'Move participants to another model',
      lead: (from, to) => `From ${from} to ${to}.`,
      none: 'None of your participants can be moved now.',
      notice: (people, to) =>
        people === 1
          ? `1 of your participants can be moved to ${to}.`
          : `${people} of your participants can be moved to ${to}.`,
      look: 'See who',
      back: 'Participants',
      who: 'Who',
      step: 'Step',
      missing: 'New and missing',
      pick: 'Move these',
      cannot: 'These cannot be moved',
      why: 'Why',
      table: 'What happens for each of them',
      submit: 'Move the chosen',
      nobody: 'Choose at least one person.',
      refused: (name, sentence) => `${name}: ${sentence} Nobody has been moved.`,
      moved: (people) =>
        people === 1 ? '1 participant has been moved.' : `${people} participants have been moved.`,
      more: (shown, all) => `${shown} of ${all} are shown. The others are shown when these have been moved.`,
    },
    undo: {
      title: 'Take back the change of model',
      lead: (from, to) =>
        `The way goes back from ${to} to ${from}. The change stays in the timeline, struck.`,
      submit: 'Take back the change',
      reason: 'What was wrong',
    },
  },
});
