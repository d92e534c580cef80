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

/** The statements of the doors, which answer nothing: they are sent, and what follows is sent after them without waiting. */
const opening = /^(begin$|select app\.enter\(|select set_config\('role')/;

const nothing = { command: 'SELECT', rowCount: 0, rows: [] };

/**
 * A connection that plans each statement once – behind row security, planning a page's statement costs more than running it – and does
 * not wait for the doors. It fails closed: a door that did not open leaves an aborted transaction, in which the next statement, or
 * the commit, fails with the door's own fault.
 */
export class PreparingClient extends pg.Client {
  private refused: unknown;

  // biome-ignore lint/suspicious/noExplicitAny: pg overloads this by hand.
  override query(config: any, values?: any, callback?: any): any {
    if (typeof config !== 'string' || typeof callback === 'function')
      return super.query(config, values, callback);
    const name = framing.test(config) ? undefined : nameOf(config);
    const answer = (name
      ? super.query({ name, text: config, values })
      : super.query(config, values)) as unknown as Promise<pg.QueryResult>;
    if (opening.test(config)) {
      if (config === 'begin') this.refused = undefined;
      answer.catch((fault) => {
        this.refused ??= fault;
      });
      return Promise.resolve(nothing);
    }
    return answer.catch((fault) => {
      throw fault.code === '25P02' && this.refused ? this.refused : fault;
    });
  }
}
