import { mayImport } from '../../../platform/may.ts';
import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { template } from '../columns.rules.ts';
import type { FileKind } from '../imports.rules.ts';
import { templateNames } from '../template-names.rules.ts';

/** A file to fill in. */
export const templateFile =
  (kind: FileKind) =>
  async ({ tx }: Visit): Promise<Answer> => {
    if (!(await mayImport(tx, kind))) throw new NotAllowed();
    return { file: template(kind), name: templateNames[kind], type: 'text/csv; charset=utf-8' };
  };
