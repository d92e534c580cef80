import type { FormScreen } from '../../../platform/request.ts';
import type { Result } from '../../../shared/values/result.ts';
import { listEndsWithWay } from '../../consents/ends-with-way.store.ts';
import { EndingWithWay } from '../../consents/parts/ends-with-way.tsx';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { ChangeFields, type ChangeRefusal, refuseChange } from '../parts/change-fields.tsx';
import { orChanged } from '../parts/changed-since.ts';
import { barFor, demand, doingOf, findWay, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import { WayOverview } from '../parts/way-overview.tsx';
import { pathWords } from '../path.texts.ts';
import { endTheWay, pauseWay, resumeWay } from '../rest-way.ts';
import { endReasons, pauseReasons } from '../way-changes.rules.ts';
import { formTexts } from '../way-forms.texts.ts';
import type { Doing } from '../who.store.ts';

interface Typed<Reason extends string> {
  participantId: string;
  version: number;
  on: string;
  reason: Reason;
  because?: string;
}

interface Change<Reason extends string> {
  act: 'pause' | 'resume' | 'end';
  /** The coded reasons to choose from; none where the day says it all. */
  reasons: readonly Reason[];
  words?: 'pauseReasons' | 'endReasons';
  task: (doing: Doing, typed: Typed<Reason>) => Promise<Result<unknown, { name: ChangeRefusal }>>;
}

/** A form that lets the way rest, go on or end: a day and perhaps a coded reason. */
const changeForm = <Reason extends string>({ act, reasons, words, task }: Change<Reason>): FormScreen => ({
  view: async (visit, form, { draft }) => {
    const opened = await openWay(visit);
    const { lang, today } = visit;
    const t = formTexts[lang][act];
    const bar = barFor(visit, opened, act);
    const ending = act === 'end' && !bar ? await listEndsWithWay(visit.tx, opened.way.rows.wayId) : undefined;
    return (
      <WayForm
        visit={visit}
        opened={opened}
        form={form}
        draft={draft}
        title={t.title}
        lead={'lead' in t ? t.lead : undefined}
        bar={bar}
        above={
          <>
            <WayOverview way={opened.way} lang={lang} />
            {ending ? <EndingWithWay ending={ending} lang={lang} /> : null}
          </>
        }
        submit={t.submit}
        danger={act === 'end'}
      >
        <ChangeFields
          form={{ ...form, values: { datum: today, ...form.values } }}
          lang={lang}
          reason={'reason' in t ? t.reason : ''}
          day={t.on}
          codes={reasons}
          words={words ? pathWords[lang][words] : {}}
        />
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const opened = await findWay(visit);
    const fields = await fieldsAbout(visit, body, opened.participantId);
    const typed = {
      participantId: opened.participantId,
      version: fields.version(),
      on: fields.day('datum'),
      reason: (reasons.length > 0 ? fields.choice('orsak', reasons) : '') as Reason,
      because: fields.text('varfor', 200),
    };
    if (typed.version === opened.way.rows.version) demand(visit, opened, act);
    fields.done();
    const result = await orChanged(visit.lang, task(doingOf(visit), typed));
    if (!result.ok) refuseChange(visit, fields, result.refusal.name);
    return { redirect: personPage(opened.participantId) };
  },
});

export const pauseForm = changeForm({
  act: 'pause',
  reasons: pauseReasons,
  words: 'pauseReasons',
  task: pauseWay,
});

export const resumeForm = changeForm({ act: 'resume', reasons: [], task: resumeWay });

export const endForm = changeForm({ act: 'end', reasons: endReasons, words: 'endReasons', task: endTheWay });
