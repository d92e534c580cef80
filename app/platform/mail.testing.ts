import { sql } from 'kysely';
import { openPerson } from '../../tests/open-person.ts';
import { newId } from '../shared/values/ids.ts';
import type { Database } from './database.ts';
import { deliverMail } from './deliver-mail.ts';
import { noon, openJobWorld } from './jobs.testing.ts';
import type { Job } from './jobs.ts';
import { type Letter, queueMail } from './mail.ts';
import type { Visitor } from './visit.ts';

export const deliverJob: Job = {
  kind: 'clock',
  name: 'deliver-mail',
  schedule: 'everyMinute',
  as: 'app_mailing',
  run: deliverMail,
};

export const calendarOf = (sequence: number, method: 'REQUEST' | 'CANCEL' = 'REQUEST') => ({
  method,
  content: `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nBEGIN:VEVENT\r\nUID:prov\r\nSEQUENCE:${sequence}\r\nEND:VEVENT\r\nEND:VCALENDAR`,
});

/** A world in which the consultant writes letters about Bea. */
export const openMailWorld = async (place?: Database) => {
  const open = await openJobWorld(place);
  const { database, world } = open;
  const consultant = world.members.consultant!;
  const bea = await openPerson(database, consultant);
  const { origin } = open.application;
  const queue = (more: Partial<Letter> = {}, now = noon, refuse = false) =>
    open.as(consultant, async (tx) => {
      const mailId = await queueMail(
        {
          tx,
          now,
          visitor: { ...consultant, collaborationId: world.collaborationId } as unknown as Visitor,
          application: { origin },
        },
        {
          participantId: bea,
          to: 'anna@exempel.invalid',
          subject: 'Kallelse till möte',
          body: 'Du är kallad till ett möte.',
          threadId: newId(),
          ...more,
        },
      );
      if (refuse) throw new Error('the form was refused');
      return mailId;
    });
  const mail = () =>
    open.as(consultant, (tx) => tx.selectFrom('mail').selectAll().orderBy('mail_id').execute());
  const share = () =>
    open.as(consultant, async (tx) => {
      const consentId = newId();
      const to = world.organisations.fk;
      await sql`insert into consent (collaboration_id, consent_id, organisation_id, participant_id, to_organisation_id, areas, purpose, given_on,
          valid_from, valid_until, how, explained_by, text_version, recorded_by)
        values (app.collaboration(), ${consentId}, app.organisation(), ${bea}, ${to}, array['identity', 'meetings'], 'prov', '2026-01-01',
          '2026-01-01', '2099-01-01', 'oral', 'prov', '1', app.account())`.execute(tx);
      await sql`insert into share (collaboration_id, share_id, participant_id, from_organisation_id, to_organisation_id, area, basis, source_id, ends_at)
        values (app.collaboration(), ${newId()}, ${bea}, app.organisation(), ${to}, 'meetings', 'consent', ${consentId}, '2099-01-01')`.execute(
        tx,
      );
      return consentId;
    });
  return { ...open, consultant, bea, queue, mail, share };
};
