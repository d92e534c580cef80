import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import { assetRoutes } from './platform/assets.ts';
import { healthRoute } from './platform/health.ts';
import { fromElsewhere } from './platform/origin.ts';
import { packAnswers } from './platform/pack.ts';
import { limitForm, readForm } from './platform/posted-form.ts';
import type { AppEnv, Router } from './platform/request.ts';
import type { Application } from './platform/visit.ts';
import { pictureRoutes } from './rooms/easy/picture-routes.ts';
import { identify } from './rooms/people/identify.ts';
import { errorPage, notFoundPage } from './rooms/people/screens/error-pages.tsx';
import { rooms } from './routes.ts';
import type { Lang } from './shared/parts/texts.ts';

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", NONCE],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  /** What was just recorded is listened to before it is sent. */
  mediaSrc: ["'self'", 'blob:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

const languageOf = (asked: string | undefined, kept: string | undefined): Lang | undefined =>
  [asked, kept].find((one): one is Lang => one === 'sv' || one === 'en');

/** The whole web application over one database; tests drive it with `fetch`, the server with a port. */
export const makeApp = (application: Application): Router => {
  const app = new Hono<AppEnv>();
  app.use(packAnswers);
  app.use(
    secureHeaders({
      contentSecurityPolicy: policy,
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      overwrite: false,
    }),
  );
  app.use(async (c, next) => {
    c.set('application', application);
    const asked = c.req.query('lang');
    const language = languageOf(asked, getCookie(c, 'sprak'));
    if (asked && language)
      setCookie(c, 'sprak', language, { path: '/', sameSite: 'Lax', maxAge: 31_536_000 });
    c.set('lang', language ?? 'sv');
    c.header('Cache-Control', 'no-store');
    if (c.req.method === 'POST' && fromElsewhere(c.req.raw, application.origin, c.req.path))
      return c.text('Forbidden', 403);
    return next();
  });
  healthRoute(app);
  assetRoutes(app);
  pictureRoutes(app, application.aids.pictureSets);
  app.use(limitForm(identify));
  app.use(readForm);
  app.use(identify);
  for (const routes of rooms) routes(app);
  app.notFound(notFoundPage);
  app.onError(errorPage);
  return app;
};
