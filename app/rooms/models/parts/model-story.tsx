import { Actions, Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords } from '../../../shared/values/dates.ts';
import { replacementOf } from '../../path/shipped-definitions.rules.ts';
import { modelName } from '../../path/way-words.texts.ts';
import type { PublishedMapping } from '../mappings.store.ts';
import { type Approval, type Model, shortHash } from '../models.rules.ts';
import { modelsTexts } from '../models.texts.ts';
import { approvalInWords } from './model-marks.tsx';
import { modelPage } from './open-models.ts';

type Props = { model: Model; manages: boolean; lang: Lang };

const moment = (at: string | Date, lang: Lang) => momentInWords(new Date(at), lang);

/** Which group decided, who took part, and what the file says of itself. */
export const Approvals = ({ model, manages, lang }: Props) => {
  const t = modelsTexts[lang];
  const { approved } = model.definition;
  return (
    <Section title={t.approvals}>
      {model.approvals.length === 0 ? <p>{t.noApprovals}</p> : null}
      <ul>
        {model.approvals.map((approval) => (
          <li>
            <OneApproval approval={approval} lang={lang} />
            {manages && !approval.withdrawn ? (
              <p>
                <a href={`${modelPage(model)}/godkann/${approval.id}`}>{t.withdrawApproval}</a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {approved ? (
        <p>
          {t.fileSays(
            approved.by,
            dateInWords(approved.on, lang, { weekday: false }),
            approved.participants
              .map(({ who, ownExperience }) => t.participant(who, ownExperience))
              .join(', '),
          )}
        </p>
      ) : null}
      {manages ? (
        <Actions>
          <ButtonLink href={`${modelPage(model)}/godkann`} kind="secondary">
            {t.approve}
          </ButtonLink>
        </Actions>
      ) : null}
    </Section>
  );
};

const OneApproval = ({ approval, lang }: { approval: Approval; lang: Lang }) => {
  const t = modelsTexts[lang];
  const { participants, recordedBy, recordedAt, withdrawn } = approval;
  const lines = [
    ...approvalInWords(approval, lang),
    participants.map(({ who, ownExperience }) => t.participant(who, ownExperience)).join(', '),
    t.recorded(recordedBy, moment(recordedAt, lang)),
  ];
  return (
    <>
      {lines.map((line) => (
        <p>{withdrawn ? <s>{line}</s> : line}</p>
      ))}
      {withdrawn ? <p>{t.withdrawn(withdrawn.by, moment(withdrawn.at, lang), withdrawn.why)}</p> : null}
    </>
  );
};

/** What is known of a version that nobody has taken into use or put aside. */
const unwritten = ({ active, addedBy, hash }: Model, lang: Lang): string => {
  const t = modelsTexts[lang];
  if (active) return t.noHistory;
  const replacement = addedBy === null ? replacementOf(hash) : undefined;
  return replacement ? t.replaced(modelName(replacement, lang)) : t.neverUsed;
};

/** When the version was taken into use and put aside, by whom and why. */
export const Uses = ({ model, manages, lang }: Props) => {
  const t = modelsTexts[lang];
  const { uses, active } = model;
  return (
    <Section title={t.history}>
      {uses.length === 0 ? <p>{unwritten(model, lang)}</p> : null}
      <ul>
        {uses.map(({ starts, why, by, at }) => (
          <li>
            <p>{starts ? t.takenIntoUse(by, moment(at, lang)) : t.putAside(by, moment(at, lang))}</p>
            {why ? <p>{t.because(why)}</p> : null}
          </li>
        ))}
      </ul>
      {manages ? (
        <Actions>
          <ButtonLink href={`${modelPage(model)}/bruk`} kind="secondary">
            {active ? t.stopUse : t.startUse}
          </ButtonLink>
        </Actions>
      ) : null}
    </Section>
  );
};

/** From which versions people are moved here, and for a model manager from which they might be. */
export const Mappings = (
  props: Props & { models: readonly Model[]; mappings: readonly PublishedMapping[] },
) => {
  const { model, models, manages, lang } = props;
  const t = modelsTexts[lang];
  const here = props.mappings.filter(({ toHash }) => toHash === model.hash);
  const nameOf = (hash: string) => {
    const found = models.find((one) => one.hash === hash);
    return found ? modelName(found.definition, lang) : shortHash(hash);
  };
  const others = models.filter(({ hash }) => hash !== model.hash);
  return (
    <Section title={t.mappings}>
      {here.length === 0 ? <p>{t.noMappings}</p> : null}
      <ul>
        {here.map(({ id, fromHash, publishedBy, publishedAt }) => (
          <li>
            <p>{t.mappedFrom(nameOf(fromHash), publishedBy, moment(publishedAt, lang))}</p>
            {manages ? (
              <Form action={`${modelPage(model)}/flytt/${id}/ta-tillbaka`} guard={false}>
                <Button kind="quiet">{`${t.withdrawMapping}: ${nameOf(fromHash)}`}</Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {manages ? (
        <ul>
          {others.map(({ hash }) => (
            <li>
              <a href={`${modelPage(model)}/flytt?fran=${shortHash(hash)}`}>{t.mapFrom(nameOf(hash))}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
};
