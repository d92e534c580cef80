import { asActor } from '../app/platform/database.ts';
import { insertContact, insertWorkplace } from '../app/rooms/employers/beside-employer.store.ts';
import { findEmployer } from '../app/rooms/employers/employers.store.ts';
import { insertEntryTask } from '../app/rooms/employers/entry-tasks.store.ts';
import { addEmployer, recordTalk } from '../app/rooms/employers/keep-employer.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import type { Setting } from './tell.ts';
import { toldEmployers, usualTask } from './told-employers.ts';

/** Adds each employer on its day, as whoever won it, and writes what was said since. */
export const tellEmployers = async (stage: Setting): Promise<void> => {
  const { collaborationId } = stage;
  for (const { who, daysAgo, employer, at, contact, talks, tasks } of toldEmployers) {
    const member = stage.staff[who];
    if (!member) throw new Error(`${who} is not in the demo`);
    const visitor = { ...member, collaborationId };
    const id = newId();
    const [name, address, area] = at;
    const began = addDays(stage.today, -daysAgo);
    await asActor(stage.database, member, began, async (tx) => {
      const more = { responsibleId: member.accountId, agreed: null, nextContactOn: null, beganOn: began };
      await addEmployer({ tx, today: began, visitor }, id, { ...employer, ...more });
      const workplaceId = newId();
      await insertWorkplace(tx, visitor, workplaceId, id, { name, address, area, wayThere: null });
      const [whom, title, phone, email = null] = contact;
      const reached = { workplaceId, phone, email, supervises: true };
      await insertContact(tx, visitor, newId(), id, { name: whom, title, ...reached });
      for (const task of tasks)
        await insertEntryTask(tx, visitor, newId(), workplaceId, {
          ...usualTask,
          times: [...usualTask.times],
          ...task,
          mappedOn: began,
        });
    });
    for (const [ago, talk, nextIn] of talks) {
      const today = addDays(stage.today, -ago);
      await asActor(stage.database, member, today, async (tx) => {
        const standing = await findEmployer(tx, id);
        if (!standing) throw new Error(`${employer.name} is not there`);
        const nextOn = nextIn === undefined ? null : addDays(stage.today, nextIn);
        const whole = { heldOn: today, contactId: null, agreed: null, interest: null, nextOn, ...talk };
        await recordTalk({ tx, today, visitor }, standing, newId(), whole);
      });
    }
  }
};
