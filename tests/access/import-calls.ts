import type { Asked } from './review-calls.ts';

/** What is asked of files that wait and of imports that are staged; `calls.staged()` tells what became of them. */
export const importCalls = (imports: string[]): Record<string, Asked> => ({
  begin_staging: [
    [
      `select concat_ws(' ', (select string_agg(concat_ws(' ', s.kind, s.collaboration_id, s.organisation_id, s.made_by, length(s.bytes)), ',')
        from app.begin_staging($1::uuid) s), calls.staged())`,
      imports,
    ],
  ],
  end_staging: ['null', `'{}'`].map((refusal) => [
    `select concat_ws(' ', app.end_staging($1::uuid, '{}', 0, '{}', ${refusal}), calls.staged())`,
    imports,
  ]),
  discard_import: [[`select concat_ws(' ', app.discard_import($1::uuid), calls.staged())`, imports]],
  confirm_import: [[`select concat_ws(' ', app.confirm_import($1::uuid), calls.staged())`, imports]],
});
