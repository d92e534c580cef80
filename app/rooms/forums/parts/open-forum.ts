import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { ForumEvent, InvitedEmployer } from '../forums.rules.ts';
import { findForum, forumRights } from '../forums.store.ts';
import { listInvited } from '../invited.store.ts';

/** For the roles that the access table opens forums to. */
export const openForums = async ({ tx }: Visit) => {
  const rights = await forumRights(tx);
  if (!rights.see) throw new NotAllowed();
  return rights;
};

export const demandKeeping = async (visit: Visit): Promise<void> => {
  if (!(await openForums(visit)).keep) throw new NotAllowed();
};

export const openForum = async (visit: Visit): Promise<ForumEvent> => {
  await openForums(visit);
  const id = idParam(visit, 'id');
  const forum = await findForum(visit.tx, id);
  if (!forum) throw new NotFound(id);
  return forum;
};

/** A forum, for those who keep it. */
export const openKeptForum = async (visit: Visit): Promise<ForumEvent> => {
  await demandKeeping(visit);
  return openForum(visit);
};

/** A forum, for those who have somebody to ask to it. */
export const openForumToAsk = async (visit: Visit): Promise<ForumEvent> => {
  if (!(await openForums(visit)).invite) throw new NotAllowed();
  return openForum(visit);
};

/** An employer that is invited to the forum in the address, for those who keep it. */
export const openInvited = async (visit: Visit): Promise<{ forum: ForumEvent; invited: InvitedEmployer }> => {
  const forum = await openKeptForum(visit);
  const id = idParam(visit, 'rad');
  const invited = (await listInvited(visit.tx, forum.id)).find((one) => one.id === id);
  if (!invited) throw new NotFound(id);
  return { forum, invited };
};

export const forumPage = ({ id }: Pick<ForumEvent, 'id'>): string => `/forum/${id}`;
export const attendancePage = (forum: Pick<ForumEvent, 'id'>): string => `${forumPage(forum)}/narvaro`;
export const savedAt = (id: string): string => `${forumPage({ id })}?sparat=1`;
export const backTo = (forum: ForumEvent) => ({ href: forumPage(forum), label: forum.name });
