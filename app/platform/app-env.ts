import type { Hono } from 'hono';
import type { Lang } from '../shared/parts/texts.ts';
import type { Application, ComingForPerson, DraftOwner, Visitor } from './visit.ts';

/** What a request carries from one part of its handling to the next. */
export interface AppEnv {
  Variables: {
    application: Application;
    visitor?: Visitor;
    /** Who comes through the person's door; never together with a visitor. */
    coming?: ComingForPerson;
    /** Whose sign-in has run out, or who acts through another door just now: may save a draft and nothing else. */
    expired?: DraftOwner;
    /** The posted form, and what was written in it: an error page gives it back. */
    body?: Body;
    typed?: string[];
    lang: Lang;
    secureHeadersNonce?: string;
  };
}

export type Router = Hono<AppEnv>;

/** A posted form: text fields by name, repeated ones as lists, files apart. */
export interface Body {
  values: Record<string, string | string[]>;
  text: (name: string) => string;
  list: (name: string) => string[];
  /** One that holds nothing is none, unless it is asked for too: somebody chose it. */
  file: (name: string, evenEmpty?: boolean) => File | undefined;
  /** The form was larger than its files may be together: they are gone, and so may texts be where it is not whole. */
  tooLarge?: { megabytes: number; whole: boolean };
}
