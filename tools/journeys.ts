/** The journeys that run a second time, on a PostgreSQL server; every journey runs on the embedded database. */
export const journeysOnPostgres: readonly string[] = [
  'malmo-2025.journey.ts',
  'import.journey.ts',
  'two-windows.journey.ts',
];

export const journeyFolder = 'tests/journeys';
