import { form, type Router, statisticsPage } from '../../platform/request.ts';
import { coveragePage } from './screens/coverage-page.tsx';
import { dayActivityStock, stockFile } from './screens/day-activity-stock.tsx';
import { followUp, transitionsFile } from './screens/follow-up.tsx';
import { askedFile, inventoryCounts, stepsFile } from './screens/inventory-counts.tsx';
import { missingLevels, missingLevelsFile } from './screens/missing-levels.tsx';
import { nationFile, nationPage } from './screens/nation.tsx';
import { outcome, outcomeFile } from './screens/outcome.tsx';
import { wayCounts, wayStepsFile, wayTimeFile } from './screens/way-counts.tsx';

export const outcomesRoutes = (router: Router): void => {
  statisticsPage(router, '/uppfoljning', followUp);
  statisticsPage(router, '/uppfoljning/overgangar.csv', transitionsFile);
  statisticsPage(router, '/uppfoljning/inventering', inventoryCounts);
  statisticsPage(router, '/uppfoljning/inventering/steg.csv', stepsFile);
  statisticsPage(router, '/uppfoljning/inventering/tillfragade.csv', askedFile);
  statisticsPage(router, '/uppfoljning/saknade-nivaer', missingLevels);
  statisticsPage(router, '/uppfoljning/saknade-nivaer.csv', missingLevelsFile);
  statisticsPage(router, '/uppfoljning/daglig-verksamhet', dayActivityStock);
  statisticsPage(router, '/uppfoljning/daglig-verksamhet.csv', stockFile);
  statisticsPage(router, '/uppfoljning/utfall', outcome);
  statisticsPage(router, '/uppfoljning/utfall.csv', outcomeFile);
  statisticsPage(router, '/uppfoljning/vagar', wayCounts);
  statisticsPage(router, '/uppfoljning/vagar/steg.csv', wayStepsFile);
  statisticsPage(router, '/uppfoljning/vagar/tid.csv', wayTimeFile);
  statisticsPage(router, '/uppfoljning/landet', nationPage);
  statisticsPage(router, '/uppfoljning/landet/overgangar.csv', nationFile);
  form(router, '/uppfoljning/tackning', coveragePage);
};
