import { z } from 'zod';
import type { Lang } from '../../shared/parts/texts.ts';
import { effectMeanings, needMeanings, warningMeanings, writingNotes } from './function-meanings.texts.ts';
import { effectCalls, needCalls, warningCalls } from './functions.rules.ts';

export type FunctionDoc = {
  kind: 'need' | 'warning' | 'effect';
  name: string;
  args: { name: string; required: boolean; values: string }[];
  meaning: { sv: string; en: string };
};

const common = ['name', 'when', 'source'];

/** Every named function that a definition may use, with its arguments and what it means. */
export const functionDocs = (): FunctionDoc[] => [
  ...needCalls.options.map(({ shape }) => docOf('need', shape.name.value, shape, needMeanings)),
  ...warningCalls.options.map(({ shape }) => docOf('warning', shape.name.value, shape, warningMeanings)),
  ...effectCalls.options.map(({ shape }) => docOf('effect', shape.name.value, shape, effectMeanings)),
];

type Meaning = string | ((what: string) => string);

function docOf<Name extends string>(
  kind: FunctionDoc['kind'],
  name: Name,
  shape: Record<string, z.ZodType>,
  meanings: { sv: Record<Name, Meaning>; en: Record<Name, Meaning> },
): FunctionDoc {
  const args = Object.entries(shape).filter(([key]) => !common.includes(key));
  return {
    kind,
    name,
    args: args.map(([key, schema]) => ({
      name: key,
      required: !schema.safeParse(undefined).success,
      values: valuesOf(schema),
    })),
    meaning: {
      sv: withNote(said(meanings.sv[name], 'den som anges'), 'sv', name),
      en: withNote(said(meanings.en[name], 'the one named'), 'en', name),
    },
  };
}

const said = (meaning: Meaning, what: string) => (typeof meaning === 'string' ? meaning : meaning(what));

function withNote(sentence: string, lang: Lang, name: string): string {
  const notes: Partial<Record<string, string>> = writingNotes[lang];
  return notes[name] ? `${sentence} ${notes[name]}` : sentence;
}

function valuesOf(schema: z.ZodType): string {
  const { enum: choices, type, minimum, maximum } = z.toJSONSchema(schema);
  return choices ? choices.join(' | ') : `${type} ${minimum}–${maximum}`;
}
