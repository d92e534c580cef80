import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import { Checkbox, RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import { newId } from '../../../shared/values/ids.ts';
import { becauseCodes, ownAnswers, talkKinds, talkPartners } from '../codes.rules.ts';
import { editTexts } from '../edit.texts.ts';
import { talkTitle } from '../parts/talk-words.ts';
import { refused } from '../parts/typed.ts';
import { talkTexts } from '../talk.texts.ts';
import { noAnswer, partnerField, readTalk } from '../talks.rules.ts';
import { insertTalk, strikeTalk } from '../talks.store.ts';
import { type Editing, ownRowOf, personForm } from './person-form.tsx';

/** Where the form was opened from, if that was the inventory: there it leads back. */
const listOf = (address: string): string | undefined =>
  /^\/inventering(\?[\w=&-]*)?$/.test(address) ? address : undefined;

const back = ({ visit, participantId }: Editing, form: FormState) => {
  const list = listOf(singleValue(form, 'tillbaka') || (visit.url.searchParams.get('tillbaka') ?? ''));
  return list ? (
    <>
      <Hidden name="tillbaka" value={list} />
      <p>
        <a href={`${list}#p-${participantId}`}>{editTexts[visit.lang].backToList}</a>
      </p>
    </>
  ) : null;
};

/** The list with the person still where they stood, or the person's own page. */
const done = ({ participantId }: Editing, address: string, id: string): string => {
  const list = listOf(address);
  if (!list) return `/deltagare/${participantId}/uppgifter?sparat=1#svar`;
  return `${list}${list.includes('?') ? '&' : '?'}sparat=${id}#p-${participantId}`;
};

const nameOf = ({ rows }: Editing) => `${rows.files[0]?.given} ${rows.files[0]?.family}`;

const More = ({ form }: { form: FormState }) => {
  const t = editTexts[form.lang];
  return (
    <Disclosure summary={t.more} open={Boolean(form.errors.dag || form.errors['fraga-igen'])}>
      <DateField form={form} name="dag" label={t.asked} />
      <DateField form={form} name="fraga-igen" label={t.askAgain} hint={t.askAgainHint} optional />
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{t.tookPart}</legend>
        {talkPartners.map((partner) => (
          <Checkbox form={form} name={partnerField(partner)} label={talkTexts[form.lang].partners[partner]} />
        ))}
      </fieldset>
    </Disclosure>
  );
};

/** A talk about work: the person's own answer, in big buttons. Each is a row of its own; a new one never changes an earlier one. */
export const talkForm = personForm({
  act: 'record_answer',
  title: (t) => t.talk,
  lead: (_, editing) => nameOf(editing),
  start: ({ visit }) => ({ dag: visit.today, slag: 'work' }),
  fields: (editing, form) => {
    const t = editTexts[form.lang];
    const words = talkTexts[form.lang];
    return (
      <>
        <div class="big-choices">
          <RadioGroup
            form={form}
            name="svar"
            label={t.answerLabel}
            hint={t.answerHint}
            options={([...ownAnswers, noAnswer] as const).map((code) => ({
              value: code,
              label: t.answers[code],
            }))}
          />
          <div class="because">
            <RadioGroup
              form={form}
              name="skal"
              label={t.because}
              options={becauseCodes.map((code) => ({ value: code, label: words.becauses[code] }))}
            />
            <TextArea
              form={form}
              name="for-att"
              label={t.becauseWords}
              hint={t.becauseHint}
              rows={2}
              optional
            />
          </div>
        </div>
        <Select
          form={form}
          name="slag"
          label={t.talkKind}
          prompt={false}
          options={talkKinds.map((code) => ({ value: code, label: words.talks[code] }))}
        />
        <More form={form} />
        {back(editing, form)}
      </>
    );
  },
  save: async ({ visit, participantId }, typed, id) => {
    const read = readTalk(typed, visit.today);
    if (!read.ok) return read.refusal;
    if (!(await insertTalk(visit, participantId, id, read.value)))
      throw refused({ '': { name: 'already_saved' } }, visit.lang, { ...typed, id: newId() });
  },
  done: (editing, typed) => done(editing, typed.tillbaka ?? '', typed.id ?? ''),
});

const current = ({ visit, rows }: Editing) => {
  const talk = ownRowOf(rows.talks, idParam(visit, 'rad'));
  if (!talk.mine) throw new NotAllowed();
  return talk;
};

/** Takes back what oneself recorded by mistake. It stays readable, struck; a second press changes nothing more. */
export const undoTalkForm = personForm({
  act: 'record_answer',
  title: (t) => t.undoTalkTitle,
  lead: (t, editing) => `${nameOf(editing)}. ${t.undoTalkLead}`,
  submit: (t) => t.undoTalk,
  fields: (editing, form) => (
    <>
      <p>{talkTitle(current(editing), form.lang)}</p>
      {back(editing, form)}
    </>
  ),
  save: async (editing) => {
    const { id, kind, answer, struckOn } = current(editing);
    if (struckOn !== null) return;
    const what = { talked: kind !== null, answered: answer !== null };
    await strikeTalk(editing.visit, editing.participantId, id, what);
  },
  done: (editing, typed) => done(editing, typed.tillbaka ?? '', idParam(editing.visit, 'rad')),
});
