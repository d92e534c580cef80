import { form, page, type Router } from '../../platform/request.ts';
import { consentsPage } from './screens/consents-page.tsx';
import { newConsent } from './screens/new-consent.tsx';
import { newDisclosure } from './screens/new-disclosure.tsx';
import { withdrawConsent } from './screens/withdraw-consent.tsx';

export const consentsRoutes = (router: Router): void => {
  page(router, '/deltagare/:id/samtycken', consentsPage);
  form(router, '/deltagare/:id/samtycken/nytt', newConsent);
  form(router, '/deltagare/:id/samtycken/:consentId/aterkalla', withdrawConsent);
  form(router, '/deltagare/:id/utlamnanden/nytt', newDisclosure);
};
