import { act, form, page, type Router } from '../../platform/request.ts';
import { answerScreen, contactScreen, withdrawScreen } from './screens/case-acts.tsx';
import { showCase } from './screens/case-page.tsx';
import { casesPage } from './screens/cases-page.tsx';
import { sendScreen } from './screens/send-screen.tsx';

export const crossingsRoutes = (router: Router): void => {
  form(router, '/deltagare/:id/aktualisera', sendScreen('raise'));
  form(router, '/deltagare/:id/overlamna', sendScreen('handover'));
  page(router, '/arenden', casesPage);
  page(router, '/arenden/:crossingId', showCase);
  act(router, '/arenden/:crossingId/svar', '/arenden/:crossingId', answerScreen);
  act(router, '/arenden/:crossingId/kontakt', '/arenden/:crossingId', contactScreen);
  act(router, '/arenden/:crossingId/ta-tillbaka', '/arenden/:crossingId', withdrawScreen);
};
