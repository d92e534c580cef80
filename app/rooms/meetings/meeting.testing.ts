import ICAL from 'ical.js';
import { expect } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor } from '../../platform/database.ts';
import { deliverMail } from '../../platform/deliver-mail.ts';
import type { Outgoing } from '../../platform/mail-way.ts';
import { makeRunner } from '../../platform/run-jobs.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Consent } from '../consents/consents.rules.ts';
import { insertConsent, insertConsentShares } from '../consents/consents.store.ts';
import { walk } from '../participants/walked.testing.ts';

const noon = new Date(`${testDay}T11:00:00Z`);
export const hours = (count: number): Date => new Date(noon.getTime() + count * 3_600_000);

/** A municipality with Bea on her way, whose meetings may be shared with Försäkringskassan; forms are posted as a browser does. */
export const openMeetings = async () => {
  const database = await openTestDatabase();
  const world = await makeWorld(database);
  const application = makeTestApplication(database);
  const app = makeApp(application);
  const cookies: Record<string, string> = {};
  const cookieOf = async (who: string) => {
    cookies[who] ??= await signIn(app, world.members[who]!);
    return cookies[who];
  };
  const consultant = world.members.consultant!;
  const bea = await openPerson(database, consultant);
  await database.script(
    "update account set email = 'sara@exempel.invalid' where name = 'Prov consultant'; update file set email = 'bea@exempel.invalid'",
  );
  const wayId = await walk(
    { database, world } as never,
    'consultant',
    bea,
    'collaboration_meeting',
    '2026-09-01',
  );

  /** Whoever was signed in signs in anew: a day has gone. */
  const setNow = (moment: Date) => {
    application.setNow(moment);
    for (const who of Object.keys(cookies)) delete cookies[who];
  };
  const get = async (who: string, address: string) => {
    const answer = await app.request(address, { headers: { cookie: await cookieOf(who) } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, text: new TextDecoder().decode(bytes), bytes };
  };
  const post = async (who: string, address: string, values: Record<string, string> | URLSearchParams) => {
    const answer = await postForm(app, address, values, await cookieOf(who));
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() };
  };
  const does = async (
    who: string,
    address: string,
    values: Record<string, string> | URLSearchParams = {},
  ) => {
    const answer = await post(who, address, values);
    expect(
      answer.status,
      answer.text
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .slice(0, 1500),
    ).toBe(303);
    return answer.to;
  };
  const base = `/deltagare/${bea}/moten`;
  const book = async (kind: string, more: Record<string, string> = {}) => {
    const to = await does('consultant', `${base}/nytt?slag=${kind}`, {
      id: newId(),
      dag: '2026-11-24',
      fran: '10',
      till: '11',
      plats: 'Storgatan 5, rum 3',
      handlar: 'Vi ska prata om nästa steg.',
      dagordning: 'Hur har det gått\nSvar',
      tolk: '',
      ...more,
    });
    return to.replace(/\?.*$/, '');
  };
  const share = (to = 'fk', areas: Consent['areas'] = ['identity', 'meetings']) =>
    asActor(database, consultant, testDay, async (tx) => {
      const consentId = newId();
      const who = { ...consultant, collaborationId: world.collaborationId };
      const consent: Consent = {
        toOrganisationId: world.organisations[to]!,
        areas,
        purpose: 'prov',
        givenOn: testDay,
        validFrom: testDay,
        givenBy: 'person',
        representative: undefined,
        validUntil: '2027-11-01',
        how: 'oral',
        explainedBy: 'prov',
        textVersion: '1',
      };
      await insertConsent(tx, who, bea, consentId, consent);
      await insertConsentShares(tx, who, bea, consentId, consent);
      return consentId;
    });
  /** FK knows her too, so that its officer is her contact there. */
  const meetAtFk = () => openPerson(database, world.members.fkOfficer!);

  let day = 0;
  /** Everything that waits leaves; answers what left. */
  const deliver = async (): Promise<Outgoing[]> => {
    const left: Outgoing[] = [];
    const mail = {
      from: 'Brygga <brygga@exempel.invalid>',
      deliver: async (letter: Outgoing) => {
        left.push(letter);
        return 'sent' as const;
      },
    };
    const strike = async () => {
      day += 1;
      const clock = () => new Date(noon.getTime() + day * 86_400_000);
      await makeRunner({
        application: { ...application, mail, clock },
        jobs: [
          {
            kind: 'clock',
            name: 'deliver-mail',
            schedule: 'everyMinute',
            as: 'app_mailing',
            run: deliverMail,
          },
        ],
        describe: ({ message }) => ({ message }),
      }).runDue();
    };
    if (day === 0) await strike();
    await strike();
    return left;
  };
  return {
    database,
    world,
    application,
    app,
    setNow,
    bea,
    base,
    wayId,
    consultant,
    get,
    post,
    does,
    book,
    share,
    meetAtFk,
    deliver,
  };
};

/** An entry of a calendar as another program reads it. */
export const eventOf = (calendar: string | null) => {
  const root = new ICAL.Component(ICAL.parse(calendar!));
  const event = new ICAL.Event(root.getFirstSubcomponent('vevent')!);
  return {
    method: root.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    location: event.location,
    starts: event.startDate.toJSDate().toISOString(),
    ends: event.endDate.toJSDate().toISOString(),
    status: event.component.getFirstPropertyValue('status'),
    attendees: event.attendees.map((one) => String(one.getFirstValue()).toLowerCase()),
  };
};
