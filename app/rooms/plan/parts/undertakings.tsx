import { Button, Form } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { LoadedPlan } from '../loaded-plan.rules.ts';
import { standingUndertakings, type Undertaking } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { planAddress } from './opened-plan.ts';
import { dayWords, periodWords } from './plan-words.ts';

interface UndertakingsProps {
  lang: Lang;
  participantId: string;
  plan: LoadedPlan;
  mayWrite: boolean;
}

/** Each party's own rows: the others' as far as they are released and shared, one's own drafts too. */
export const Undertakings = ({ lang, participantId, plan, mayWrite }: UndertakingsProps) => {
  const t = planTexts[lang];
  const address = ({ id }: Undertaking, rest = '') =>
    planAddress(participantId, `/ataganden/${id}${rest}`, plan);
  const rows = standingUndertakings(plan.undertakings);
  if (rows.length === 0) return <p>{t.noUndertakings}</p>;
  return (
    <ul class="records">
      {rows.map((row) => (
        <li>
          <p>
            <strong>{row.what}</strong>
          </p>
          <p>
            {[`${row.who}, ${row.organisationName}`, periodWords(row.startsOn, row.endsOn, lang)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>
            {row.releasedOn ? t.released(dayWords(row.releasedOn, lang)) : t.ownDraft}
            {row.own && mayWrite ? (
              <>
                {' '}
                <a href={address(row)} aria-label={`${t.change}: ${row.what}`}>
                  {t.change}
                </a>
              </>
            ) : null}
          </p>
          {row.own && mayWrite && !row.releasedOn ? (
            <Form
              action={address(row, '/slapp')}
              guard={false}
              label={`${t.releaseUndertaking}: ${row.what}`}
            >
              <Button kind="secondary">{t.releaseUndertaking}</Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
