import type { Visit } from '../../../platform/visit.ts';
import { Card } from '../../../shared/parts/headings.tsx';
import { capital } from '../../../shared/values/capital.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { partOf } from '../notes.rules.ts';
import { listNoteRules, listOwnRoles } from '../notes.store.ts';
import { notesTexts } from '../notes.texts.ts';
import { readersOf } from '../readers.rules.ts';

/** Stands beside a note that is being written: who can read it, before a word is written. */
export const whoReads = async ({ tx, lang, visitor }: Visit) => {
  const t = notesTexts[lang];
  const [rules, roles] = [await listNoteRules(tx), await listOwnRoles(tx)];
  const named = (codes: string[]) => codes.map((role) => frameTexts[lang].roles[role] ?? role).join(', ');
  return (
    <Card title={t.whoReads}>
      <ul>
        {readersOf(rules, roles, partOf(visitor.role)).map(({ relation, roles: codes }) => (
          <li>{capital(t.relations[relation]!(named(codes)))}</li>
        ))}
      </ul>
      <p>
        {t.nobodyElse} {t.personReads}
      </p>
    </Card>
  );
};
