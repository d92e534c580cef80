/** A name and its texts or, of a file, its name. */
type Values = Record<string, string | string[]>;

export interface SievedForm {
  values: Values;
  /** Every part has been read; a form that was cut off may have had more. */
  whole: boolean;
}

/** More than all that is written in any form. */
const MOST_TEXT = 1_000_000;
/** More than the lines above any part of a form. */
const MOST_HEAD = 16_384;

const headOf = (text: string) => {
  const name = /\bname="([^"]*)"/i.exec(text)?.[1];
  const file = /\bfilename="([^"]*)"/i.exec(text)?.[1];
  return name === undefined ? undefined : { name, file };
};

const add = (values: Values, name: string, text: string): void => {
  const stands = values[name];
  values[name] = stands === undefined ? text : [stands, text].flat();
};

/**
 * Reads the texts of a form in parts (RFC 7578) as it goes by, and lets go of its files: of one that is too large to take in, what was written can
 * still be given back.
 */
export const sieveForm = (contentType: string) => {
  const boundary = /\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  const between = Buffer.from(`\r\n--${boundary}`);
  const values: Values = {};
  let rest = Buffer.from('\r\n');
  let part: { name: string; file: string | undefined; text: Buffer[] } | undefined;
  let state: 'before' | 'head' | 'part' | 'whole' | 'lost' = boundary ? 'before' : 'lost';
  let taken = 0;

  const keep = (bytes: Buffer): void => {
    if (!part || part.file !== undefined) return;
    taken += bytes.length;
    if (taken > MOST_TEXT) state = 'lost';
    else part.text.push(Buffer.from(bytes));
  };
  const finish = (): void => {
    if (!part) return;
    const { name, file, text } = part;
    if (file === undefined) add(values, name, Buffer.concat(text).toString('utf8'));
    else if (file) add(values, name, file);
  };

  /** Takes one step through what has come; nothing more to do until more comes. */
  const step = (): boolean => {
    if (state === 'head') {
      if (rest.subarray(0, 2).toString() === '--') state = 'whole';
      const end = rest.indexOf('\r\n\r\n');
      if (state === 'whole' || (end < 0 && rest.length <= MOST_HEAD)) return false;
      const head = end < 0 ? undefined : headOf(rest.subarray(0, end).toString('utf8'));
      part = head && { ...head, text: [] };
      state = head ? 'part' : 'lost';
      rest = rest.subarray(end + 4);
      return state === 'part';
    }
    const end = rest.indexOf(between);
    const until = end < 0 ? Math.max(0, rest.length - between.length) : end;
    if (state === 'part') keep(rest.subarray(0, until));
    rest = rest.subarray(end < 0 ? until : end + between.length);
    if (end < 0 || state === 'lost') return false;
    if (state === 'part') finish();
    state = 'head';
    return true;
  };

  return {
    take: (bytes: Uint8Array): void => {
      if (state === 'lost' || state === 'whole') return;
      rest = Buffer.concat([rest, bytes]);
      while (step());
    },
    read: (): SievedForm => ({ values, whole: state === 'whole' }),
  };
};
