import pg from 'pg';

/** As many different statements as one connection keeps planned; what comes after is planned each time. */
const mostPrepared = 400;

const names = new Map<string, string>();

const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known || names.size >= mostPrepared) return known;
  const name = `s${names.size + 1}`;
  names.set(text, name);
  return name;
};

/** What frames a transaction is sent as it is. */
const framing = /^(begin|commit|rollback|savepoint|release)\b/i;

/** A connection that plans each statement once: behind row security, planning a page's statement costs more than running it. */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg overloads this by hand.
  override query(config: any, values?: any, callback?: any): any {
    if (typeof config !== 'string' || framing.test(config)) return super.query(config, values, callback);
    const name = nameOf(config);
    return name
      ? super.query({ name, text: config, values }, callback)
      : super.query(config, values, callback);
  }
}
