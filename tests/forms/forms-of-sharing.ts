import type { Router } from '../../app/platform/request.ts';
import { type Doing, filled } from './doing-forms.ts';
import { type FoundForm, findForms } from './found-forms.ts';

/** A question that waits for the person, a disclosure that can be ended, and the person's own yes before it counts. */
export const formsOfSharing = async (
  app: Router,
  doing: Doing,
  cookie: string,
  question: FoundForm,
): Promise<FoundForm[]> => {
  const links: string[] = [];
  for (const person of await doing.linksOn(cookie, '/deltagare', /^\/deltagare\/[0-9a-f-]{36}$/))
    links.push(...(await doing.linksOn(cookie, `${person}/samtycken`, /\/avsluta$|\/fragor\//)));
  const yes: Record<string, string> = { svar: 'ja', omraden: 'plan' };
  const { to } = await doing.send(
    question,
    filled(question, (name) => yes[name]),
  );
  return [
    ...(await findForms(app, [cookie], links, 0)),
    ...(await findForms(app, [question.cookie], [to], 0)),
  ];
};
