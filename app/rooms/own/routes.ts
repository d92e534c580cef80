import { ownForm, ownPage, ownPicture } from '../../platform/own-request.ts';
import { form, page, type Router } from '../../platform/request.ts';
import { besidePage, startBeside, stopBeside } from './screens/beside-screens.tsx';
import { helperFace, helpersPage } from './screens/helpers-page.tsx';
import { askWhyForm, lookedPage } from './screens/looked-screens.tsx';
import { myWayPage } from './screens/my-way-page.tsx';
import { endSignInForm, ownPagesPage } from './screens/own-pages-screens.tsx';
import { sayNoForm } from './screens/say-no-form.tsx';
import { signInForm } from './screens/sign-in-form.tsx';
import { tryJobForm } from './screens/try-job-form.tsx';

export const ownRoutes = (router: Router): void => {
  ownPage(router, '/min-vag', myWayPage);
  ownForm(router, '/min-vag/prova-jobb', tryJobForm);
  ownPage(router, '/vem-har-tittat', lookedPage);
  ownForm(router, '/vem-har-tittat/:day/:organisationId/fraga', askWhyForm);
  ownPage(router, '/vem-hjalper', helpersPage);
  ownForm(router, '/vem-hjalper/:representationId/nej', sayNoForm);
  ownPicture(router, '/vem-hjalper/bild/:pictureId', helperFace);
  page(router, '/deltagare/:participantId/egna-sidor', ownPagesPage);
  form(router, '/deltagare/:participantId/egna-sidor/inloggning/:rad', signInForm);
  form(
    router,
    '/deltagare/:participantId/egna-sidor/inloggning/:rad/:representationId/avsluta',
    endSignInForm,
  );
  page(router, '/deltagare/:participantId/tillsammans', besidePage);
  router.post('/deltagare/:participantId/tillsammans', startBeside);
  router.post('/tillsammans/sluta', stopBeside);
};
