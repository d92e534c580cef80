import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import { Card } from '../../../shared/parts/headings.tsx';
import { Disclosure, EmptyState } from '../../../shared/parts/marks.tsx';
import { newId } from '../../../shared/values/ids.ts';
import { TextHints } from '../../trust/parts/text-hints.tsx';
import { beginningTexts } from '../beginning.texts.ts';
import type { PathDefinition } from '../definition.rules.ts';
import { pathWords } from '../path.texts.ts';
import type { ActivePath } from '../path-versions.store.ts';
import { startersOf, startsFor } from '../start-way.rules.ts';
import { writtenFields } from '../typed-fact.rules.ts';
import { modelNameAmong } from '../way-words.texts.ts';
import type { listWishes } from '../wish.store.ts';
import { personPage } from './open-way.ts';
import { StartFields } from './start-fields.tsx';

export const Models = (props: { visit: Visit; paths: readonly ActivePath[]; participantId: string }) => {
  const { visit, paths, participantId } = props;
  const { lang, url } = visit;
  const t = beginningTexts[lang].start;
  if (paths.length === 0) return <EmptyState>{t.noModels}</EmptyState>;
  const wish = url.searchParams.get('onskan');
  const all = paths.map(({ definition }) => definition);
  return (
    <>
      {paths.map(({ contentHash, definition, approved }) => (
        <Card title={modelNameAmong(definition, all, lang)}>
          <p>{definition.steps.map(({ label, name }) => `${label}. ${name[lang]}`).join(' → ')}</p>
          {definition.status === 'proposal' ? <p>{t.proposal}</p> : null}
          {approved ? null : <p>{t.noApproval}</p>}
          <Disclosure summary={t.source}>
            <p>{definition.source[lang]}</p>
          </Disclosure>
          <p>
            <a href={`/modeller/${contentHash.slice(0, 16)}`}>{t.lookAtModel}</a>
          </p>
          {startsFor(definition, visit.visitor).length > 0 ? (
            <ButtonLink
              href={`${personPage(participantId)}/vag/starta?modell=${contentHash.slice(0, 16)}${wish ? `&onskan=${encodeURIComponent(wish)}` : ''}`}
            >
              {`${t.chooseModel}: ${modelNameAmong(definition, all, lang)}`}
            </ButtonLink>
          ) : (
            <p>{t.startedBy(startersInWords(definition, lang))}</p>
          )}
        </Card>
      ))}
    </>
  );
};

const startersInWords = (definition: PathDefinition, lang: Visit['lang']): string => {
  const starters = definition.startsAt.flatMap((key) => startersOf(definition, key));
  return [...new Set(starters.map(({ role }) => pathWords[lang].roles[role]))].join(', ');
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
  const startsAt = startsFor(path.definition, visit.visitor);
  const defaults = {
    datum: visit.today,
    steg: startsAt.length === 1 ? startsAt[0] : '',
    ...(wishes.some(({ id }) => id === wish) ? { onskan: wish, inflode: 'own_wish' } : {}),
  };
  const prefilled = { ...form, values: { ...defaults, ...form.values } };
  return (
    <>
      <p>{`${beginningTexts[visit.lang].start.model}: ${modelNameAmong(path.definition, [], visit.lang)}`}</p>
      <Form action={visit.url.pathname + visit.url.search}>
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        <StartFields
          form={prefilled}
          visit={visit}
          definition={path.definition}
          returns={returns}
          wishes={wishes}
        />
        <TextHints form={prefilled} names={writtenFields('selection')} />
        <Actions>
          <Button>{beginningTexts[visit.lang].start.submit}</Button>
        </Actions>
      </Form>
    </>
  );
};
