import { form, type Router, statisticsPage } from '../../platform/request.ts';
import { coveragePage } from './screens/coverage-page.tsx';
import { followUp, transitionsFile } from './screens/follow-up.tsx';

export const outcomesRoutes = (router: Router): void => {
  statisticsPage(router, '/uppfoljning', followUp);
  statisticsPage(router, '/uppfoljning/overgangar.csv', transitionsFile);
  form(router, '/uppfoljning/tackning', coveragePage);
};
