import type { Database } from '../../app/platform/database.ts';
import type { Router } from '../../app/platform/request.ts';
import { rowsAsOwner } from '../database.ts';
import { cookiesOf, postForm } from '../sign-in.ts';
import { type FoundForm, findForms } from './found-forms.ts';

/** The forms about the employer's page: the staff's, and those of somebody at the employer who has come in by the link in the letter. */
export const formsOfHosts = async (
  app: Router,
  database: Database,
  consultant: string,
): Promise<FoundForm[]> => {
  const [page] = await rowsAsOwner<{ hosts: string; answer: string }>(
    database,
    `select '/deltagare/' || participant_id || '/platser/' || stay_id || '/arbetsgivare' as hosts,
      '/deltagare/' || participant_id || '/platser/' || stay_id || '/arbetsgivare/svar/' || support_request_id as answer from support_request`,
  );
  const inLetter = async (sign: RegExp): Promise<string> => {
    const letters = await rowsAsOwner<{ body: string }>(database, 'select body from mail where secret');
    return letters.flatMap(({ body }) => sign.exec(body)?.[1] ?? [])[0]!;
  };
  const token = await inLetter(/lank\/(\S+)/);
  const begun = cookiesOf(await postForm(app, '/for-arbetsgivare/lank', { lank: token }));
  const kod = await inLetter(/Din kod är (\d{6})/);
  const waiting = await findForms(app, [begun], ['/for-arbetsgivare/kod'], 0);
  const signedIn = cookiesOf(await postForm(app, '/for-arbetsgivare/kod', { kod }, begun));
  return [
    ...(await findForms(app, [''], [`/for-arbetsgivare/lank/${token}`], 0)),
    ...waiting.map((form) => ({ ...form, cookie: signedIn })),
    ...(await findForms(app, [signedIn], ['/for-arbetsgivare'], 1)),
    ...(await findForms(app, [consultant], [page!.hosts, page!.answer], 1)),
  ];
};
