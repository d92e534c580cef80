import { createHash } from 'node:crypto';

/** How much there is: a nation of municipalities, each with people and what has happened to them. */
export interface Shape {
  collaborations: number;
  people: number;
}

export const nation: Shape = { collaborations: 290, people: 40_000 };

/** The id of a made thing, the same in every run and in SQL: `md5(name)::uuid`. */
export const idOf = (name: string): string =>
  createHash('md5')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Person 1 lives in collaboration 1, person 2 in collaboration 2, and so on around. */
export const collaborationOf = (person: number, { collaborations }: Shape): number =>
  ((person - 1) % collaborations) + 1;

/** The person number `place` (from 0) of a collaboration. */
export const personIn = (collaboration: number, place: number, { collaborations }: Shape): number =>
  place * collaborations + collaboration;

export const sessionToken = (collaboration: number): string => `bench-session-${collaboration}`;

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
