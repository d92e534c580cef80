import { randomUUID } from 'node:crypto';
import { type Configuration, StartRefused, storageOf } from '../platform/configuration.ts';
import { asSystem, type Tx } from '../platform/database.ts';
import { openStorage } from '../platform/open-storage.ts';
import { prepareReal } from '../prepare-database.ts';
import { allLiveMemberships } from '../rooms/people/memberships.store.ts';
import type { Command } from './command.ts';
import {
  findOrganisation,
  giveRole,
  makeCollaboration,
  makeOrganisation,
  theCollaboration,
} from './make-people.ts';
import { readArguments } from './read-arguments.ts';

const inDatabase = async ({ env }: Command, work: (tx: Tx) => Promise<void>) => {
  const where: Configuration['storage'] | undefined = storageOf(env);
  if (!where) throw new StartRefused('DATABASE_URL eller DATA_DIR saknas.');
  const storage = await openStorage(where);
  try {
    await prepareReal(storage);
    storage.complete();
    await asSystem(storage.database, work);
  } finally {
    await storage.close();
  }
};

const administratorUsage =
  'npm run first-administrator -- --issuer ADRESS --subject ID --name NAMN --organisation NAMN [--kind FSF] [--collaboration NAMN]';

/** Makes the first administrator and, where there is none, the collaboration and the organisation. */
export const firstAdministrator = (command: Command): Promise<void> => {
  const given = readArguments(command.given, {
    needed: ['issuer', 'subject', 'name', 'organisation'],
    extra: ['kind', 'collaboration'],
    usage: administratorUsage,
  });
  return inDatabase(command, async (tx) => {
    const collaborationId =
      (await theCollaboration(tx, given.collaboration)) ??
      (await makeCollaboration(tx, given.collaboration ?? given.organisation));
    const there = (await allLiveMemberships(tx)).filter((one) => one.collaborationId === collaborationId);
    const before = there.find(({ role }) => role === 'administrator');
    if (before)
      throw new StartRefused(
        `Det finns redan en administratör: ${before.name}. Nya läggs till i Brygga, under /personal.`,
      );
    const organisationId =
      (await findOrganisation(tx, collaborationId, given.organisation)) ??
      (await makeOrganisation(tx, collaborationId, given.organisation, given.kind ?? 'FSF'));
    await giveRole(tx, { collaborationId, organisationId }, 'administrator', given);
    command.say(`${given.name} är administratör hos ${given.organisation} och kan logga in.`);
  });
};

const managerUsage =
  'npm run first-manager -- --issuer ADRESS --subject ID --name NAMN --organisation NAMN [--collaboration NAMN]';

/** Makes the first manager of an organisation: nobody is there yet who could confirm one. */
export const firstManager = (command: Command): Promise<void> => {
  const given = readArguments(command.given, {
    needed: ['issuer', 'subject', 'name', 'organisation'],
    extra: ['collaboration'],
    usage: managerUsage,
  });
  return inDatabase(command, async (tx) => {
    const collaborationId = await theCollaboration(tx, given.collaboration);
    const organisationId =
      collaborationId && (await findOrganisation(tx, collaborationId, given.organisation));
    if (!organisationId)
      throw new StartRefused(`Det finns ingen organisation som heter ${given.organisation}.`);
    const before = (await allLiveMemberships(tx)).find(
      (one) => one.organisationId === organisationId && one.role === 'manager',
    );
    if (before)
      throw new StartRefused(
        `${given.organisation} har redan en chef: ${before.name}. Nya chefer föreslås av administratören och bekräftas av en chef.`,
      );
    const accountId = await giveRole(tx, { collaborationId, organisationId }, 'manager', given);
    await tx
      .insertInto('management')
      .values({
        collaboration_id: collaborationId,
        management_id: randomUUID(),
        organisation_id: organisationId,
        account_id: accountId,
      })
      .execute();
    command.say(`${given.name} är chef hos ${given.organisation} och kan logga in.`);
  });
};
