import { texts } from '../../shared/parts/texts.ts';

/** One sentence for each fault in a definition; `detail` is the key or value that is wrong. */
export const definitionProblems = texts({
  sv: {
    not_an_object: (_: string): string => 'Filen innehåller ingen vägmodell.',
    missing_text: (_: string): string => 'Text saknas på ett språk.',
    no_holder: (_: string): string => 'Steget saknar den som har bollen.',
    unknown_function: (name: string) =>
      `Det finns inget villkor, ingen varning och ingen effekt som heter ${name}.`,
    wrong_arguments: (value: string) => `Uppgiften till funktionen saknas eller är fel: ${value}`,
    unknown_field: (name: string) => `Fältet ${name} finns inte i modellen.`,
    wrong_value: (value: string) => `Värdet saknas eller är fel: ${value}`,
    duplicate_key: (key: string) => `Nyckeln ${key} används mer än en gång.`,
    unknown_step: (key: string) => `Det finns inget steg som heter ${key}.`,
    unknown_exit: (key: string) => `Det finns ingen utgång som heter ${key}.`,
    transition_without_target: (key: string) => `Förflyttningen ${key} leder ingenstans.`,
    target_of_parallel_end: (key: string) =>
      `Ett parallellt steg som slutar leder ingenstans, men här står ${key}.`,
    wrong_track: (key: string) =>
      `Steget ${key} är av fel slag här: ledande i stället för parallellt, eller tvärtom.`,
    parallel_without_host: (key: string) => `Det parallella steget ${key} har inget steg att löpa bredvid.`,
    may_not_run_beside: (keys: string) => `Stegen får inte löpa bredvid varandra: ${keys}`,
    unreachable_step: (key: string) => `Ingen förflyttning leder till steget ${key}.`,
    unreachable_exit: (key: string) => `Ingen förflyttning leder till utgången ${key}.`,
    no_way_out: (key: string) => `Det går inte att lämna steget ${key}.`,
    cycle_without_exit: (key: string) => `Från steget ${key} går det inte att nå någon utgång.`,
    day_activity_left_open: (key: string) => `Förflyttningen ${key} måste avsluta daglig verksamhet.`,
    job_beside_day_activity: (keys: string) =>
      `Daglig verksamhet och ett arbete får aldrig pågå samtidigt: ${keys}`,
    counts_without_leaving: (key: string) =>
      `Här räknas en övergång utan att någon lämnar daglig verksamhet: ${key}`,
    counts_from_school: (key: string) =>
      `Här räknas en övergång, men den som kommer från skolan lämnar ingen daglig verksamhet: ${key}`,
    bridge_beside_job: (keys: string) => `Steget får aldrig löpa bredvid ett arbete: ${keys}`,
  },
  en: {
    not_an_object: (_) => 'The file holds no path.',
    missing_text: (_) => 'Text is missing in one language.',
    no_holder: (_) => 'The step has no holder.',
    unknown_function: (name) => `There is no need, warning or effect called ${name}.`,
    wrong_arguments: (value) => `An argument of the function is missing or wrong: ${value}`,
    unknown_field: (name) => `A path has no field ${name}.`,
    wrong_value: (value) => `The value is missing or wrong: ${value}`,
    duplicate_key: (key) => `The key ${key} is used more than once.`,
    unknown_step: (key) => `There is no step called ${key}.`,
    unknown_exit: (key) => `There is no exit called ${key}.`,
    transition_without_target: (key) => `The transition ${key} leads nowhere.`,
    target_of_parallel_end: (key) => `A parallel step that ends leads nowhere, but here stands ${key}.`,
    wrong_track: (key) =>
      `The step ${key} is of the wrong kind here: leading instead of parallel, or the reverse.`,
    parallel_without_host: (key) => `The parallel step ${key} has no step to run beside.`,
    may_not_run_beside: (keys) => `The steps may not run beside each other: ${keys}`,
    unreachable_step: (key) => `No transition leads to the step ${key}.`,
    unreachable_exit: (key) => `No transition leads to the exit ${key}.`,
    no_way_out: (key) => `The step ${key} cannot be left.`,
    cycle_without_exit: (key) => `No exit can be reached from the step ${key}.`,
    day_activity_left_open: (key) => `The transition ${key} must end day activity.`,
    job_beside_day_activity: (keys) => `Day activity and a job may never run at once: ${keys}`,
    counts_without_leaving: (key) => `A transition is counted here though nobody leaves day activity: ${key}`,
    counts_from_school: (key) =>
      `A transition is counted here, but whoever comes from school leaves no day activity: ${key}`,
    bridge_beside_job: (keys) => `The step may never run beside a job: ${keys}`,
  },
});
