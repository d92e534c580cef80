import { ownForm, ownPage } from '../../platform/own-request.ts';
import { openPage, page, type Router } from '../../platform/request.ts';
import { employersKnowledgePage, knowledgePage } from './screens/knowledge-page.tsx';
import { settingsForm } from './screens/settings-form.tsx';
import { wordsPage } from './screens/words-page.tsx';

export const easyRoutes = (router: Router): void => {
  page(router, '/kunskap', knowledgePage);
  openPage(router, '/kunskap/arbetsgivare', employersKnowledgePage);
  ownPage(router, '/orden', wordsPage);
  ownForm(router, '/installningar', settingsForm);
};
