import { form, page, type Router } from '../../platform/request.ts';
import { attachment } from './screens/attachment.ts';
import { extractPage } from './screens/extract-page.tsx';
import { maskForm } from './screens/mask-form.tsx';
import { beginNote, notesPage } from './screens/notes-page.tsx';
import { writeNote } from './screens/write-note.tsx';

export const notesRoutes = (router: Router): void => {
  const base = '/deltagare/:id/personakt';
  page(router, base, notesPage);
  page(router, `${base}/ny`, beginNote);
  form(router, `${base}/utdrag`, extractPage);
  form(router, `${base}/utdrag/dolj`, maskForm);
  form(router, `${base}/:noteId/skriv`, writeNote);
  page(router, `${base}/:noteId/bilaga/:attachmentId`, attachment);
};
