import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type FileKind, fileKinds } from '../../../shared/values/file-kinds.ts';
import { openPerson } from '../../trust/open-person.ts';
import { findAttachment } from '../notes.store.ts';

/** An attachment goes out as a file to keep, of the kind that its content was: never as a page. */
export const attachment = async (visit: Visit) => {
  const participantId = idParam(visit, 'id');
  const attachmentId = idParam(visit, 'attachmentId');
  await openPerson(visit, participantId, 'attachment');
  const found = await findAttachment(visit.tx, participantId, idParam(visit, 'noteId'), attachmentId);
  if (!found) throw new NotFound(attachmentId);
  const { type } = fileKinds[found.kind as FileKind];
  return { file: new Uint8Array(found.content), name: found.name, type };
};
