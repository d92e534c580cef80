import pg from 'pg';

/** As many different statements as a connection keeps planned; what comes after is planned each time. */
const mostKept = 500;

/** As many as are remembered from having been asked once, before we forget them and begin anew. */
const mostSeen = 2000;

/** A statement is kept from the second time on: one whose text is made up for a single page would only fill the server's memory. */
const naming = () => {
  const seen = new Set<string>();
  const names = new Map<string, string>();
  return (text: string): string | undefined => {
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
};

/** What frames a transaction is sent as it is. */
const framing = /^(begin|start|commit|rollback|savepoint|release)\b/i;

/** The schema changed under a kept plan: PostgreSQL refuses it for as long as the connection keeps it. */
const isOutdated = (fault: unknown): boolean => (fault as { code?: string }).code === '0A000';

const nothingYet = { rows: [], rowCount: null, command: 'BEGIN', oid: 0, fields: [] };

/**
 * A connection that lets the server keep the plan of each statement: behind row security, planning a page's statement costs more
 * than running it. When a plan no longer fits the schema the statement fails once, and the connection plans everything anew.
 * A `begin` is not waited for: it goes with the statement after it, which waits for both and fails with it.
 */
export const preparingClient = () => {
  const nameOf = naming();
  return class PreparingClient extends pg.Client {
    #round = 0;
    #begun: Promise<unknown> | undefined;

    // biome-ignore lint/suspicious/noExplicitAny: pg overloads this by hand.
    override query(config: any, values?: any, callback?: any): any {
      if (typeof config !== 'string' || typeof values === 'function' || callback)
        return super.query(config, values, callback);
      if (config === 'begin') return this.#begin();
      const begun = this.#begun;
      this.#begun = undefined;
      const answer = framing.test(config) ? super.query(config, values) : this.#ask(config, values);
      if (!begun) return answer;
      answer.catch(() => undefined);
      return begun.then(() => answer);
    }

    #begin() {
      this.#begun = super.query('begin');
      this.#begun.catch(() => undefined);
      return Promise.resolve(nothingYet);
    }

    #ask(text: string, values: unknown[]) {
      const name = nameOf(text);
      if (!name) return super.query(text, values);
      return super.query({ name: `${name}.${this.#round}`, text, values }).catch((fault) => {
        if (isOutdated(fault)) this.#round += 1;
        throw fault;
      });
    }
  };
};
