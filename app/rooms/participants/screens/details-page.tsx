import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { actsOn, type PersonAct } from '../acts.store.ts';
import { listIdentityCorrections } from '../corrections.store.ts';
import { editTexts } from '../edit.texts.ts';
import { identityTexts } from '../identity.texts.ts';
import { loadParticipant, type ParticipantView } from '../load-participant.ts';
import { missingLevelTexts } from '../missing-level.texts.ts';
import { Corrections } from '../parts/corrections.tsx';
import { PersonFacts } from '../parts/person-facts.tsx';
import type { EditLinks, RecordKind } from '../parts/record-list.tsx';
import { RecordSections } from '../parts/records.tsx';

/** What is registered about the person, with the way to each form for the one who may. */
export const showDetails = async (visit: Visit) => {
  const { lang, tx } = visit;
  const participantId = idParam(visit, 'id');
  const person = await openPerson(visit, participantId);
  const view = await loadParticipant(visit, participantId);
  if (!view) throw new NotFound(participantId);
  const acts = view.file.own ? await actsOn(tx, participantId) : new Set<PersonAct>();
  const t = editTexts[lang];
  const base = `/deltagare/${participantId}/uppgifter`;
  return (
    <PersonFrame visit={visit} person={person} title={t.details} current="details">
      {visit.url.searchParams.has('sparat') ? (
        <Alert tone="success" live>
          <p>{t.saved}</p>
        </Alert>
      ) : null}
      <PersonFacts
        view={view}
        lang={lang}
        action={
          <Actions>
            {acts.has('change_file') ? (
              <ButtonLink href={`${base}/kontakt`} kind="secondary">
                {t.change}
              </ButtonLink>
            ) : null}
            {acts.has('change_file') ? (
              <ButtonLink href={`${base}/personnummer`} kind="secondary">
                {identityTexts[lang].title}
              </ButtonLink>
            ) : null}
            {acts.has('register_entitlement') ? (
              <ButtonLink href={`${base}/personkrets`} kind="secondary">
                {t.entitlement}
              </ButtonLink>
            ) : null}
          </Actions>
        }
      />
      <div class="columns">
        <RecordSections
          view={view}
          lang={lang}
          edits={{
            ...editsOf(base, acts, t, missingLevelTexts[lang]),
            ...schoolEditsOf(view, base, acts, t),
          }}
        />
      </div>
      <Corrections rows={await listIdentityCorrections(tx, participantId)} lang={lang} />
      <Section title={t.protection} id="skydd">
        <p>{view.file.protected ? t.isProtected : t.isOpen}</p>
        <Actions>
          {acts.has(view.file.protected ? 'grant_protected' : 'change_file') ? (
            <ButtonLink href={`${base}/skydd`} kind="secondary">
              {view.file.protected ? t.lower : t.raise}
            </ButtonLink>
          ) : null}
          {acts.has('grant_protected') ? (
            <ButtonLink href={`/deltagare/${participantId}/skyddad`} kind="secondary">
              {t.who}
            </ButtonLink>
          ) : null}
        </Actions>
      </Section>
    </PersonFrame>
  );
};

const YOUNG = 25;

/** School is asked about where it may matter: for the young, on the way from school, and where something stands. */
const schoolEditsOf = (
  { age, schooling, workplaceLearning, way }: ParticipantView,
  base: string,
  acts: ReadonlySet<PersonAct>,
  t: (typeof editTexts)['sv'],
): Partial<Record<RecordKind, EditLinks>> => {
  const stands = schooling.length + workplaceLearning.length > 0;
  const matters = age < YOUNG || stands || way?.definition.origin === 'school';
  if (!matters || !acts.has('register_schooling')) return {};
  return {
    schooling: { href: `${base}/skola`, add: t.change },
    workplaceLearning: { href: `${base}/apl`, add: t.add, row: t.change },
  };
};

const editsOf = (
  base: string,
  acts: ReadonlySet<PersonAct>,
  t: (typeof editTexts)['sv'],
  missing: (typeof missingLevelTexts)['sv'],
): Partial<Record<RecordKind, EditLinks>> => {
  const when = (act: PersonAct, links: EditLinks) => (acts.has(act) ? links : undefined);
  return {
    representatives: when('change_file', { href: `${base}/foretradare`, add: t.add, row: t.change }),
    placements: when('place', { href: `${base}/placering`, add: t.newPlacement, row: t.correct }),
    transitions: when('end_day_activity', { href: `${base}/overgang`, row: t.correct }),
    livelihoods: when('register_livelihood', {
      href: `${base}/forsorjning`,
      add: t.newLivelihood,
      row: t.correct,
    }),
    talks: when('record_answer', {
      href: `${base.replace(/uppgifter$/, 'samtal')}`,
      add: t.newTalk,
      row: t.undoTalk,
    }),
    missingLevels: when('record_missing_level', {
      href: `${base.replace(/uppgifter$/, 'niva-saknas')}`,
      add: missing.add,
      row: missing.undo,
    }),
    contacts: when('assign', { href: `${base}/egen-kontakt`, add: t.newContact }),
  };
};
