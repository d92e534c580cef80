import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import { type Answer, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { csvText } from '../../../shared/values/csv.ts';
import { listExports, listPayees, listSent } from '../allowance.store.ts';
import { allowanceTexts } from '../allowance.texts.ts';
import { openAllowance } from '../parts/open-programme.ts';

/** A month as it was sent, for payroll. Everybody in it is logged. */
export const allowanceFile = async (visit: Visit): Promise<Answer> => {
  await openAllowance(visit);
  const { lang, tx } = visit;
  const id = idParam(visit, 'id');
  const found = (await listExports(tx)).find((one) => one.id === id);
  if (!found) throw new NotFound(id);
  const lines = (await listSent(tx)).filter(({ exportId }) => exportId === id);
  const payees = await listPayees(tx, [...new Set(lines.map(({ participantId }) => participantId))]);
  await logRead(
    tx,
    'export',
    payees.map((payee) => payee.id),
  );
  const t = allowanceTexts[lang];
  const rows = payees.flatMap((payee) =>
    lines
      .filter(({ participantId }) => participantId === payee.id)
      .map(({ day, part, ore, correction }) => [
        payee.number,
        payee.name,
        day,
        t.parts[part],
        String(ore / 100),
        correction ? t.correction : t.ordinary,
      ]),
  );
  return {
    file: csvText([[t.personalNumber, t.name, t.day, t.part, t.amount, t.kind], ...rows]),
    name: t.fileName(found.month.slice(0, 7)),
    type: 'text/csv; charset=utf-8',
  };
};
