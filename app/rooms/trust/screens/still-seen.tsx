import type { Context } from 'hono';
import { asActor } from '../../../platform/database.ts';
import { mayStillSee } from '../../../platform/read-log.ts';
import type { AppEnv } from '../../../platform/request.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { stockholmDay } from '../../../shared/values/dates.ts';
import { isId } from '../../../shared/values/ids.ts';
import { stillSeenTexts } from '../still-seen.texts.ts';

/**
 * What the script of an open page asks every ten seconds: may its reader still see what stands there? Answers nothing (204) when it
 * may, else what shall stand there instead. Shows nothing of anybody, so it is no read; and it keeps no sign-in alive.
 */
export const stillSeen = async (c: Context<AppEnv>) => {
  const { database, clock } = c.get('application');
  const visitor = c.get('visitor');
  if (!visitor) return c.html(<Emptied lang={c.get('lang')} why="signedOut" />);
  const [mark = '', ...participantIds] = c.get('body')!.text('syns').split(' ');
  const shown = [mark, ...participantIds.filter(isId)];
  const acting = { membershipId: visitor.membershipId };
  const unchanged = await asActor(database, acting, stockholmDay(clock()), (tx) => mayStillSee(tx, shown));
  return unchanged ? c.body(null, 204) : c.html(<Emptied lang={c.get('lang')} why="changed" />);
};

/** The script puts the address into the link, and beneath the heading what was typed; after a sign-out forms that were begun stay. */
const Emptied = ({ lang, why }: { lang: AppEnv['Variables']['lang']; why: 'changed' | 'signedOut' }) => {
  const t = stillSeenTexts[lang];
  return (
    <>
      <Alert tone="warning" title={t[why].title} level={1} live>
        <p>{t[why].body}</p>
        <p>
          <a href="/" data-again>
            {t[why].again}
          </a>
        </p>
      </Alert>
      {why === 'changed' ? (
        <section data-typed hidden>
          <h2>{t.typed}</h2>
          <p>{t.typedWhy}</p>
        </section>
      ) : null}
    </>
  );
};
