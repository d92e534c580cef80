import { act, form, page, type Router } from '../../platform/request.ts';
import { fileKinds } from './imports.rules.ts';
import { importsPage } from './screens/imports-page.tsx';
import { discardButton, previewPage, undoButton } from './screens/preview-page.tsx';
import { templateFile } from './screens/template-file.ts';
import { templateNames } from './template-names.rules.ts';

export const importsRoutes = (router: Router): void => {
  form(router, '/import', importsPage);
  for (const kind of fileKinds) page(router, `/import/mall/${templateNames[kind]}`, templateFile(kind));
  form(router, '/import/:id', previewPage);
  act(router, '/import/:id/kasta', '/import/:id', discardButton);
  act(router, '/import/:id/angra', '/import/:id', undoButton);
};
