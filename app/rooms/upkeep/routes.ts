import { act, page, type Router } from '../../platform/request.ts';
import { jobsPage, rerunButton } from './screens/jobs-page.tsx';
import { letterFile, lettersPage, tryAgainButton } from './screens/letters-page.tsx';

export const upkeepRoutes = (router: Router): void => {
  page(router, '/jobb', jobsPage);
  act(router, '/jobb/:jobId/kor-igen', '/jobb', rerunButton);
  act(router, '/jobb/brev/:mailId/forsok-igen', '/jobb', tryAgainButton);
  page(router, '/brev', lettersPage);
  page(router, '/brev/:fil', letterFile);
};
