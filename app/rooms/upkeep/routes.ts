import { act, page, type Router } from '../../platform/request.ts';
import { jobsPage, rerunButton } from './screens/jobs-page.tsx';

export const upkeepRoutes = (router: Router): void => {
  page(router, '/jobb', jobsPage);
  act(router, '/jobb/:jobId/kor-igen', '/jobb', rerunButton);
};
