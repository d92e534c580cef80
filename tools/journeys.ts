/** The journeys that run a second time, on a PostgreSQL server; every journey runs on the embedded database. */
export const journeysOnPostgres: readonly string[] = [];

export const journeyFolder = 'tests/journeys';
