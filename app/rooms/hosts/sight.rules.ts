import { createHash } from 'node:crypto';

/** Which version of an agreement holds is not shown: a page does not close for it. */
const shown = (key: string, value: unknown) => (key === 'version' ? undefined : value);

/** A mark of what the employer's page shows of people, by which a page that stands open asks whether it still holds; none where it shows nobody. */
export const sightOf = ({ stays }: { stays: readonly object[] }): string | undefined =>
  stays.length > 0
    ? createHash('sha256').update(JSON.stringify(stays, shown)).digest('base64url')
    : undefined;
