/** Ten thousand characters; the name of the field in front tells them apart. */
export const long = (name: string) => `${name} ${'Åh nej! '.repeat(1250)}`.slice(0, 10_000).trim();

/** Fields whose text is no words but a number or a day of a year: they say so instead of counting characters. */
export const formatted =
  /^(nummer|niva|startsOn|endsOn|till-\d{4}|no_answer|yes|not_now|not_suitable|no|arskurs|peopleFloor|peopleTimes|takenOut|hoursFrom|hoursTo)$/;
