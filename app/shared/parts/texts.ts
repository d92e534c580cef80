/** The languages of the interface: Swedish first, then English. */
export type Lang = 'sv' | 'en';

/** Keeps a room's sentences in both languages; the compiler asks for the one that is missing. */
export const texts = <Sv extends Record<string, unknown>>(words: { sv: Sv; en: Widened<Sv> }) =>
  words as Record<Lang, Widened<Sv>>;

type Widened<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => unknown
      ? (...args: A) => ReturnType<T[K]>
      : T[K] extends Record<string, unknown>
        ? Widened<T[K]>
        : T[K];
};
