/** Thrown with a sentence for whoever started the program: it stops, and nothing has been touched. */
export class StartRefused extends Error {}
