import { form, page, type Router } from '../../platform/request.ts';
import { newAdministrationForm, renameAdministrationForm } from './screens/administration-forms.tsx';
import { employFromJobForm, employFromStayForm } from './screens/employment-forms.tsx';
import { decideForm, endMatchForm, hrForm, proposeForm } from './screens/match-forms.tsx';
import { changeOfferForm, newOfferForm, withdrawOfferForm } from './screens/offer-forms.tsx';
import { offerScreen } from './screens/offer-page.tsx';
import { offersPage } from './screens/offers-page.tsx';
import { personJobsScreen } from './screens/person-jobs.tsx';

export const municipalJobsRoutes = (router: Router): void => {
  page(router, '/kommunjobb', offersPage);
  form(router, '/kommunjobb/nytt', newOfferForm);
  form(router, '/kommunjobb/forvaltningar/ny', newAdministrationForm);
  form(router, '/kommunjobb/forvaltningar/:id', renameAdministrationForm);
  const offer = '/kommunjobb/:id';
  page(router, offer, offerScreen);
  form(router, `${offer}/andra`, changeOfferForm);
  form(router, `${offer}/dra-tillbaka`, withdrawOfferForm);
  form(router, `${offer}/foresla`, proposeForm);
  const jobs = '/deltagare/:id/kommunjobb';
  page(router, jobs, personJobsScreen);
  form(router, `${jobs}/:rad/hr`, hrForm);
  form(router, `${jobs}/:rad/beslut`, decideForm);
  form(router, `${jobs}/:rad/anstallning`, employFromJobForm);
  form(router, `${jobs}/:rad/avsluta`, endMatchForm);
  form(router, '/deltagare/:id/platser/:vistelse/anstallning', employFromStayForm);
};
