import { form, page, type Router } from '../../platform/request.ts';
import { accessFile, accessPage } from './screens/access-page.tsx';
import { protectedScreen } from './screens/protected-page.tsx';
import { readsPage } from './screens/reads-page.tsx';
import { searchScreen } from './screens/search-page.tsx';
import { stillSeen } from './screens/still-seen.tsx';

export const trustRoutes = (router: Router): void => {
  page(router, '/behorigheter', accessPage);
  page(router, '/behorigheter.csv', accessFile);
  router.post('/insyn/kvar', stillSeen);
  form(router, '/sok', searchScreen);
  form(router, '/deltagare/:id/skyddad', protectedScreen);
  page(router, '/deltagare/:id/logg', readsPage);
};
