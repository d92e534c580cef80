import pg from 'pg';

/** As many different statements as a connection keeps planned; what comes after is planned each time. */
const mostKept = 500;

/** As many as are remembered from having been asked once, before we forget them and begin anew. */
const mostSeen = 2000;

const seen = new Set<string>();
const names = new Map<string, string>();

/** A statement is kept from the second time on: one whose text is made up for a single page would only fill the server's memory. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known || names.size >= mostKept) return known;
  if (!seen.delete(text)) {
    if (seen.size >= mostSeen) seen.clear();
    seen.add(text);
    return undefined;
  }
  const name = `s${names.size + 1}`;
  names.set(text, name);
  return name;
};

/** What frames a transaction is sent as it is. */
const framing = /^(begin|start|commit|rollback|savepoint|release)\b/i;

/** The schema changed under a kept plan: PostgreSQL refuses it for as long as the connection keeps it. */
const isOutdated = (fault: unknown): boolean => (fault as { code?: string }).code === '0A000';

/**
 * A connection that lets the server keep the plan of each statement: behind row security, planning a page's statement costs more
 * than running it. When a plan no longer fits the schema the statement fails once, and the connection plans everything anew.
 */
export class PreparingClient extends pg.Client {
  #round = 0;

  // biome-ignore lint/suspicious/noExplicitAny: pg overloads this by hand.
  override query(config: any, values?: any, callback?: any): any {
    if (typeof config !== 'string' || typeof values === 'function' || framing.test(config))
      return super.query(config, values, callback);
    const name = nameOf(config);
    if (!name || callback) return super.query(config, values, callback);
    const named = { name: `${name}.${this.#round}`, text: config, values };
    return super.query(named).catch((fault) => {
      if (isOutdated(fault)) this.#round += 1;
      throw fault;
    });
  }
}
