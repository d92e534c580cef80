import type { Router } from '../../platform/request.ts';
import { chooseRole, showRoles } from './screens/roles-page.tsx';
import { demoSignIn, goHome, showSignIn, signOut } from './screens/sign-in-screens.tsx';

export const peopleRoutes = (router: Router): void => {
  router.get('/', goHome);
  router.get('/logga-in', showSignIn);
  router.post('/logga-in', demoSignIn);
  router.post('/logga-ut', signOut);
  router.get('/roller', showRoles);
  router.post('/roller', chooseRole);
};
