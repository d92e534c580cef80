import { asActor, asEmployer } from '../app/platform/database.ts';
import type { Visit } from '../app/platform/visit.ts';
import { askSupport } from '../app/rooms/hosts/ask-support.ts';
import { readEmployerPage } from '../app/rooms/hosts/employer-page.store.ts';
import { employerPageTexts } from '../app/rooms/hosts/employer-page.texts.ts';
import type { EmployerVisit } from '../app/rooms/hosts/employer-visit.ts';
import { hostForms } from '../app/rooms/hosts/host-forms.texts.ts';
import { listLinks } from '../app/rooms/hosts/links.store.ts';
import { makeLink } from '../app/rooms/hosts/make-link.ts';
import type { SheetAnswers } from '../app/rooms/hosts/sheet.rules.ts';
import { showField } from '../app/rooms/hosts/show-field.ts';
import { answerRequest } from '../app/rooms/hosts/support.store.ts';
import { fillInStay } from '../app/rooms/places/fill-in-stay.ts';
import { recordApproval } from '../app/rooms/places/keep-stay.ts';
import { fillingLetter } from '../app/rooms/places/parts/filling-letter.ts';
import { findPlace } from '../app/rooms/places/places.store.ts';
import { findStay } from '../app/rooms/places/stays.store.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import { momentOf } from '../app/shared/values/moments.ts';
import { must } from './acts/must.ts';
import type { Setting } from './tell.ts';

/** What Ali lets Eva at the warehouse read. */
const shown: Pick<SheetAnswers, 'field' | 'value'>[] = [
  { field: 'first_name', value: null },
  { field: 'days', value: null },
  { field: 'tasks', value: 'Plockar varor och packar dem i lådor.' },
  { field: 'helps', value: 'Skriftligt schema. Paus klockan 11. En och samma person visar.' },
];

/** Somebody at the warehouse has a link with a sheet, has asked for support once and got an answer, and has filled in how one finds the way, as all agreed to. */
export const tellHosts = async (setting: Setting): Promise<void> => {
  const { database, staff, today, collaborationId, origin } = setting;
  const application = { origin } as Visit['application'];
  const member = staff.sara!;
  const as = <T>(
    daysAgo: number,
    work: (doing: Pick<Visit, 'tx' | 'visitor' | 'now' | 'today' | 'application'>) => Promise<T>,
  ): Promise<T> => {
    const day = addDays(today, -daysAgo);
    const visitor = { ...member, collaborationId } as Visit['visitor'];
    return asActor(database, member, day, (tx) =>
      work({ tx, today: day, now: momentOf(day, '09:00'), visitor, application }),
    );
  };
  const { participantId, stayId } = await as(0, async ({ tx }) => {
    const { participant_id, stay_id } = await tx
      .selectFrom('stay_version as v')
      .innerJoin('file as f', 'f.participant_id', 'v.participant_id')
      .select(['v.participant_id', 'v.stay_id'])
      .where((where) => where.and({ place_words: 'Lager Nord', given_name: 'Ali', family_name: 'Svensson' }))
      .executeTakeFirstOrThrow();
    return { participantId: participant_id, stayId: stay_id };
  });
  const link = await as(25, async (doing) => {
    const stay = (await findStay(doing.tx, participantId, stayId))!;
    const place = (await findPlace(doing.tx, stay.placeId))!;
    const { employer_contact_id: contactId } = await doing.tx
      .selectFrom('employer_contact')
      .select('employer_contact_id')
      .where((where) => where.and({ employer_id: place.employerId, name: 'Eva Malm' }))
      .executeTakeFirstOrThrow();
    const { subject, body } = hostForms.sv.letter;
    const letter = { subject, body: (address: string) => body(address, doing.visitor.name) };
    const person = { participantId, protected: false };
    must(await makeLink(doing, person, stay, place, { id: newId(), contactId }, letter));
    const [made] = await listLinks(doing.tx, { participantId, stayId });
    for (const field of shown) {
      const said = { ...field, saidHow: 'with_pictures' as const, saidOn: doing.today };
      must(await showField(doing, participantId, stay, made!, newId(), said));
    }
    return made!;
  });
  const requestId = newId();
  const asked = addDays(today, -6);
  await asEmployer(database, { collaborationId, linkId: link.id }, asked, async (tx) => {
    const page = await readEmployerPage(tx);
    const visit = { tx, collaborationId, page, now: momentOf(asked, '08:30'), application } as EmployerVisit;
    const { subject, body } = employerPageTexts.sv.requestLetter;
    await askSupport(
      visit,
      page.stays[0]!,
      { id: requestId, kind: 'support', phone: page.contact.phone ?? '', words: 'Vem visar truckgången?' },
      { subject, body: body(`${application.origin}/larandeplatser/stod`) },
    );
  });
  await as(6, (doing) => answerRequest(doing, requestId, 'Jag kommer i morgon klockan 9 och visar.'));
  await asEmployer(database, { collaborationId, linkId: link.id }, addDays(today, -5), async (tx) => {
    const { version } = (await readEmployerPage(tx)).stays[0]!;
    const wayThere = 'Ta buss 2 till Lagergatan. Gå in genom den blå porten.';
    must(
      await fillInStay(
        tx,
        { stayId, seen: version, id: newId() },
        { wayThere },
        fillingLetter({ lang: 'sv', application }),
      ),
    );
  });
  for (const { party, byName } of [
    { party: 'person', byName: null },
    { party: 'employer', byName: 'Eva Malm' },
    { party: 'municipality', byName: null },
  ] as const)
    await as(4, async (doing) => {
      const stay = (await findStay(doing.tx, participantId, stayId))!;
      const how = 'at_the_table';
      const said = { party, byName, how, answer: 'yes', because: null, saidOn: doing.today } as const;
      must(await recordApproval({ ...doing, lang: 'sv' }, participantId, stay, newId(), said));
    });
};
