import { z } from 'zod';
import { isPlainDate } from '../shared/values/dates.ts';

export const loopback = new Set(['127.0.0.1', 'localhost', '::1']);
const isLoopback = (url: string) =>
  URL.canParse(url) && loopback.has(new URL(url).hostname.replace(/^\[|\]$/g, ''));
const safeUrl = (wanted: string) =>
  z
    .url({ protocol: /^https?$/, error: wanted })
    .refine((url) => url.startsWith('https:') || isLoopback(url), { error: wanted });
const day = z.string().refine(isPlainDate, { error: 'ska vara en dag som ÅÅÅÅ-MM-DD' });
const given = z.string({ error: 'saknas' }).trim().min(1, { error: 'saknas' });

export const common = {
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'ska vara ett tal' })
    .int()
    .min(1, { error: 'ska vara ett tal från 1 till 65535' })
    .max(65_535, { error: 'ska vara ett tal från 1 till 65535' })
    .default(3000),
  LETTER_DAYS: z.coerce
    .number({ error: 'ska vara ett antal dagar' })
    .int({ error: 'ska vara hela dagar' })
    .min(1, { error: 'ska vara minst 1 dag' })
    .max(3650, { error: 'ska vara högst 3650 dagar' })
    .default(90),
  BILDSTOD: z.string().optional(),
  LOCAL_VOICES_ONLY: z
    .enum(['yes', 'no'], { error: 'ska vara yes eller no' })
    .default('no')
    .transform((answer) => answer === 'yes'),
};

export const served = z.object({
  ...common,
  ORIGIN: given.pipe(safeUrl('ska vara adressen som användarna skriver, med https')),
  OIDC_ISSUER: given.pipe(safeUrl('ska vara inloggningstjänstens adress, med https')),
  OIDC_CLIENT_ID: given,
  OIDC_CLIENT_SECRET: given,
  OIDC_PERSON_CLAIM: z.string().trim().default(''),
  OIDC_PERSON_SCOPE: z
    .string()
    .trim()
    .default('openid')
    .refine((scope) => scope.split(/\s+/).includes('openid'), { error: 'ska innehålla openid' }),
  NUMBER_KEY: given.refine((key) => key.length >= 32, { error: 'ska vara minst 32 tecken' }),
  PUBLIC_BODY: given,
  CONTACT: given,
  SMTP_URL: z
    .string()
    .refine((url) => URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol), {
      error: 'ska vara e-postserverns adress, till exempel smtps://namn:losenord@post.exempel.se',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@\s]+@[^<>@\s]+$|<[^<>@\s]+@[^<>@\s]+>$/, {
      error: 'ska vara en e-postadress, till exempel Brygga <brygga@exempel.se>',
    })
    .optional(),
  MAIL_FOLDER: z.string().optional(),
  ACCESSIBILITY_EMAIL: given,
  ACCESSIBILITY_TELEPHONE: z.string().default(''),
  ACCESSIBILITY_ASSESSED_ON: day.default('2026-11-26'),
  ACCESSIBILITY_UPDATED_ON: day.default('2026-11-26'),
  ACCESSIBILITY_COMPLIANCE: z
    .enum(['full', 'partial', 'none'], { error: 'ska vara full, partial eller none' })
    .default('partial'),
});

/** What `npm start` must not meet: with any of them somebody meant the real thing. */
export const meantForReal = [
  'DATABASE_URL',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'NUMBER_KEY',
  'SMTP_URL',
];
