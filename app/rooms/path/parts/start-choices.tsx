import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import { Card } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { newId } from '../../../shared/values/ids.ts';
import { beginningTexts } from '../beginning.texts.ts';
import type { ActivePath } from '../path-versions.store.ts';
import { modelName } from '../way-words.texts.ts';
import type { listWishes } from '../wish.store.ts';
import { personPage } from './open-way.ts';
import { StartFields } from './start-fields.tsx';

export const Models = (props: { visit: Visit; paths: readonly ActivePath[]; participantId: string }) => {
  const { visit, paths, participantId } = props;
  const { lang, url } = visit;
  const t = beginningTexts[lang].start;
  if (paths.length === 0) return <EmptyState>{t.noModels}</EmptyState>;
  const wish = url.searchParams.get('onskan');
  return (
    <>
      {paths.map(({ contentHash, definition, approved }) => (
        <Card title={modelName(definition, lang)}>
          <p>{definition.source[lang]}</p>
          {approved ? null : <p>{t.noApproval}</p>}
          <p>
            <a href={`/modeller/${contentHash.slice(0, 16)}`}>{t.lookAtModel}</a>
          </p>
          <ButtonLink
            href={`${personPage(participantId)}/vag/starta?modell=${contentHash.slice(0, 16)}${wish ? `&onskan=${encodeURIComponent(wish)}` : ''}`}
          >
            {`${t.chooseModel}: ${modelName(definition, lang)}`}
          </ButtonLink>
        </Card>
      ))}
    </>
  );
};

interface StartFormProps {
  visit: Visit;
  form: FormState;
  path: ActivePath;
  returns: boolean;
  wishes: Awaited<ReturnType<typeof listWishes>>;
}

export const StartForm = ({ visit, form, path, returns, wishes }: StartFormProps) => {
  const wish = visit.url.searchParams.get('onskan') ?? '';
  const { startsAt } = path.definition;
  const defaults = {
    datum: visit.today,
    steg: startsAt.length === 1 ? startsAt[0] : '',
    ...(wishes.some(({ id }) => id === wish) ? { onskan: wish, inflode: 'own_wish' } : {}),
  };
  const prefilled = { ...form, values: { ...defaults, ...form.values } };
  return (
    <Form action={visit.url.pathname + visit.url.search}>
      <Hidden name="id" value={singleValue(form, 'id') || newId()} />
      <StartFields
        form={prefilled}
        visit={visit}
        definition={path.definition}
        returns={returns}
        wishes={wishes}
      />
      <Actions>
        <Button>{beginningTexts[visit.lang].start.submit}</Button>
      </Actions>
    </Form>
  );
};
