import { ownPage } from '../../platform/own-request.ts';
import { page, type Router } from '../../platform/request.ts';
import { besidePage, startBeside, stopBeside } from './screens/beside-screens.tsx';
import { myWayPage } from './screens/my-way-page.tsx';

export const ownRoutes = (router: Router): void => {
  ownPage(router, '/min-vag', myWayPage);
  page(router, '/deltagare/:participantId/tillsammans', besidePage);
  router.post('/deltagare/:participantId/tillsammans', startBeside);
  router.post('/tillsammans/sluta', stopBeside);
};
