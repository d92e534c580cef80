import type { FormScreen } from '../../../platform/request.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { listContacts, listWorkplaces } from '../beside-employer.store.ts';
import { listForumsOf } from '../came-of.store.ts';
import type { Employer } from '../employers.rules.ts';
import { endEmployer } from '../employers.store.ts';
import { employersTexts } from '../employers.texts.ts';
import { setStruck } from '../keep-employer.ts';
import { readLevels } from '../levels.store.ts';
import { writtenNumber } from '../organisation-number.rules.ts';
import { Contacts, Workplaces } from '../parts/beside-employer.tsx';
import { ForumsOfEmployer } from '../parts/came-of.tsx';
import {
  employerPage,
  openEmployer,
  openEmployers,
  openKeptEmployer,
  savedAt,
} from '../parts/open-employer.ts';
import { Talks } from '../parts/talks.tsx';
import { isContactDue, isUnattended, silentDays } from '../silence.rules.ts';
import { listTalks } from '../talks.store.ts';

const factsOf = ({ lang }: Visit, employer: Employer) => {
  const t = employersTexts[lang];
  const day = (on: string) => dateInWords(on, lang);
  return [
    { term: t.kind, value: t.kinds[employer.kind] },
    { term: t.number, value: employer.number ? writtenNumber(employer.number) : t.noNumber },
    { term: t.branch, value: t.branches[employer.branch] },
    { term: t.responsible, value: employer.responsible },
    { term: t.interest, value: `${t.interests[employer.interest]} (${day(employer.interestOn)})` },
    { term: t.began, value: `${t.beginnings[employer.began]}, ${day(employer.beganOn)}` },
    { term: t.agreed, value: employer.agreed ?? t.nothing },
    { term: t.nextContact, value: employer.nextContactOn ? day(employer.nextContactOn) : t.nothing },
    ...(employer.endedOn && employer.endedBecause
      ? [{ term: t.ended, value: `${day(employer.endedOn)}: ${t.endings[employer.endedBecause]}` }]
      : []),
  ];
};

/** What is to be done about it, above everything else. */
const Signals = ({ visit, employer, mayPass }: { visit: Visit; employer: Employer; mayPass: number }) => {
  const t = employersTexts[visit.lang];
  const silent = silentDays(employer, visit.today, mayPass);
  const sentences = [
    ...(silent === null ? [] : [t.silent(silent)]),
    ...(isContactDue(employer, visit.today) ? [t.due] : []),
    ...(isUnattended(employer) ? [t.unattendedNow(employer.responsible)] : []),
  ];
  return sentences.length > 0 ? (
    <Alert tone="warning" title={t.toDo}>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Alert>
  ) : null;
};

const Keeping = ({ visit, employer }: { visit: Visit; employer: Employer }) => {
  const t = employersTexts[visit.lang];
  const at = employerPage(employer);
  return (
    <Actions>
      <ButtonLink href={`${at}/kontakter/ny`}>{t.addTalk}</ButtonLink>
      <ButtonLink href={`${at}/andra`} kind="secondary">
        {t.change}
      </ButtonLink>
      {employer.endedOn ? (
        <Form action={`${at}/borja-igen`} guard={false}>
          <Button kind="secondary">{t.resume}</Button>
        </Form>
      ) : (
        <ButtonLink href={`${at}/avsluta`} kind="secondary">
          {t.end}
        </ButtonLink>
      )}
    </Actions>
  );
};

const pageOf = async (visit: Visit, form: FormState) => {
  const { lang, today, tx, url } = visit;
  const { keep } = await openEmployers(visit);
  const employer = await openEmployer(visit);
  const t = employersTexts[lang];
  const beside = { employer, keep, lang, today };
  const { employer_silence_days: mayPass } = await readLevels(tx);
  return (
    <Frame visit={visit} title={employer.name} error={hasErrors(form)}>
      <PageHeading title={employer.name} back={{ href: '/arbetsgivare', label: t.title }} />
      <ErrorSummary form={form} />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <Signals visit={visit} employer={employer} mayPass={mayPass} />
      {keep ? <Keeping visit={visit} employer={employer} /> : null}
      <DescriptionList items={factsOf(visit, employer)} />
      <Workplaces {...beside} rows={await listWorkplaces(tx, employer.id)} />
      <Contacts {...beside} rows={await listContacts(tx, employer.id)} />
      <Talks {...beside} rows={await listTalks(tx, employer.id)} />
      <ForumsOfEmployer rows={await listForumsOf(tx, employer.id)} lang={lang} />
    </Frame>
  );
};

/** One employer, with everything that stands beside it. */
export const employerScreen = (visit: Visit) => pageOf(visit, formState(visit.lang));

/** It had ended, and is one of ours again. */
export const resumeButton: FormScreen = {
  view: pageOf,
  act: async (visit) => {
    const employer = await openKeptEmployer(visit);
    await endEmployer(visit.tx, employer, { endedOn: null, endedBecause: null });
    return { redirect: savedAt(employer.id) };
  },
};

/** A talk recorded by mistake, or struck by mistake. */
export const strikeButton: FormScreen = {
  view: pageOf,
  act: async (visit, body) => {
    const employer = await openKeptEmployer(visit);
    const takenBack = body.text('igen') === 'yes';
    await setStruck(visit, employer, idParam(visit, 'rad'), takenBack ? null : visit.now);
    return { redirect: savedAt(employer.id) };
  },
};
