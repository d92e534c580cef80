import { z } from 'zod';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { noPictures, shippedSet } from './pictures.rules.ts';

const words = z
  .string({ error: 'ska vara text' })
  .trim()
  .min(1, { error: 'saknas' })
  .max(200, { error: 'är för lång' });

const described = z.object({
  id: z
    .string({ error: 'saknas' })
    .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, { error: 'ska vara små bokstäver, siffror och bindestreck' })
    .refine((id) => id !== shippedSet && id !== noPictures, { error: 'får inte vara brygga eller inga' }),
  namn: words,
  licens: words,
  kredit: words.optional(),
  visaKredit: z.boolean({ error: 'ska vara true eller false' }).default(false),
  bilder: z.record(
    z.string().regex(/^[a-zåäö0-9][a-zåäö0-9.-]{0,60}$/, { error: 'är inget namn på en sak' }),
    z
      .string()
      .regex(/^[^/\\:]+\.(svg|png|jpe?g)$/i, { error: 'ska vara en fil i samma mapp: svg, png eller jpg' }),
    { error: 'ska säga vilken bild varje sak har' },
  ),
});

/** What `set.json` in a folder of pictures says. */
export type SetFile = z.infer<typeof described>;

/** Reads `set.json`, or says everything that is wrong in it. */
export const readSetFile = (json: string): Result<SetFile, string[]> => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse(['set.json är inte rätt skriven JSON']);
  }
  const read = described.safeParse(value);
  if (read.success) return accept(read.data);
  return refuse(read.error.issues.map(({ path, message }) => `${path.join(' ') || 'set.json'} ${message}`));
};
