import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { singleValue } from '../../../shared/parts/form-state.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { formTexts } from '../forms.texts.ts';
import { addParty } from '../invite-parties.ts';
import type { Meeting } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { addedKinds, type Party, type PartyRefusal, partyAnswers } from '../parties.rules.ts';
import { answerAsParty, listParties, updateParty } from '../parties.store.ts';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { barFor, doingOf, findFor, findOpened, meetingPage, openMeeting } from '../parts/open-meeting.ts';
import { listSharedWith } from '../reach.store.ts';
import { refusalTexts } from '../refusals.texts.ts';

const fieldOf: Record<PartyRefusal, string> = {
  organisation_missing: 'organisation',
  not_shared_with: 'organisation',
  name_missing: 'namn',
  address_missing: 'epost',
  address_wrong: 'epost',
  already_invited: 'epost',
};

/** Adds one to those who will be invited. */
export const addPartyForm: FormScreen = {
  view: async (visit, given, { draft }) => {
    const opened = await openMeeting(visit);
    const { lang, tx, visitor } = visit;
    const bar = barFor(visit, opened, 'invite');
    const t = formTexts[lang];
    const shared = await listSharedWith(tx, visitor, opened.participantId);
    const form = { ...given, values: { id: newId(), ...given.values } };
    return (
      <MeetingForm
        visit={visit}
        person={opened.person}
        meeting={opened.meeting}
        form={form}
        draft={draft}
        title={t.addTitle}
        lead={t.addLead}
        bar={bar}
        submit={t.addAct}
      >
        <Hidden name="id" value={singleValue(form, 'id')} />
        <RadioGroup
          form={form}
          name="som"
          label={t.as}
          options={addedKinds.map((value) => ({ value, label: meetingTexts[lang].parties[value] }))}
        />
        <Select
          form={form}
          name="organisation"
          label={t.organisation}
          hint={shared.length > 0 ? t.organisationHint : t.noOrganisation}
          options={shared.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          optional
        />
        <TextField form={form} name="namn" label={t.name} />
        <TextField form={form} name="epost" label={t.email} hint={t.emailHint} type="email" optional />
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { meeting, participantId } = await findFor(visit, 'invite');
    const fields = await fieldsAbout(visit, body, participantId);
    const input = {
      kind: fields.choice('som', addedKinds),
      organisationId: fields.text('organisation', 40),
      name: fields.text('namn', 100),
      address: fields.text('epost', 200),
    };
    fields.done();
    const id = body.text('id');
    const added = await addParty(doingOf(visit), meeting, isId(id) ? id : newId(), input);
    if (!added.ok)
      return fields.refuse(
        Object.fromEntries(added.refusal.map((name) => [fieldOf[name], refusalTexts[visit.lang][name]])),
      );
    return { redirect: `${meetingPage(meeting)}?klart=party` };
  },
};

const partyOf = async (visit: Visit, { meetingId }: Meeting): Promise<Party> => {
  const partyId = idParam(visit, 'partId');
  const found = (await listParties(visit.tx, [meetingId])).find((party) => party.partyId === partyId);
  if (!found) throw new NotFound(partyId);
  return found;
};

/** The answer of one who is invited: the caller fills in what somebody has said, an invited organisation answers for itself. */
export const partyAnswerForm: FormScreen = {
  view: async (visit, given, { draft }) => {
    const opened = await openMeeting(visit);
    const { meeting, person, ours } = opened;
    const party = await partyOf(visit, meeting);
    const bar = ours ? barFor(visit, opened, 'answer') : undefined;
    if (!ours && party.organisationId !== visit.visitor.organisationId) throw new NotAllowed();
    const t = formTexts[visit.lang];
    const stands = { svar: party.answer ?? '', ord: party.answerWords ?? '' };
    const form = { ...given, values: { ...stands, ...given.values } };
    return (
      <MeetingForm
        visit={visit}
        person={person}
        meeting={meeting}
        form={form}
        draft={draft}
        written={['ord']}
        title={t.answerTitle(party.name)}
        bar={bar}
        submit={meetingTexts[visit.lang].save}
      >
        <RadioGroup
          form={form}
          name="svar"
          label={t.answer}
          options={partyAnswers.map((value) => ({ value, label: meetingTexts[visit.lang].answers[value] }))}
        />
        <TextArea form={form} name="ord" label={t.answerWords} rows={2} optional />
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { meeting, participantId, ours } = await findOpened(visit);
    const party = await partyOf(visit, meeting);
    const fields = await fieldsAbout(visit, body, participantId);
    const answer = fields.choice('svar', partyAnswers);
    const words = fields.text('ord');
    fields.done();
    if (ours) {
      await findFor(visit, 'answer');
      const said = { answer, answer_words: words || null, answered_at: visit.now };
      await updateParty(visit.tx, party.partyId, { ...said, answered_by: 'for_them' });
    } else {
      const done = await answerAsParty(visit.tx, party.partyId, answer, words, visit.now);
      if (done === 'not_found') throw new NotFound(party.partyId);
      if (done !== 'answered')
        throw new Unprocessable({
          '': refusalTexts[visit.lang][done === 'over' ? 'is_over' : 'is_cancelled'],
        });
    }
    return { redirect: `${meetingPage(meeting)}?klart=answered` };
  },
};
