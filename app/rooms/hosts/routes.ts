import { ownAct, ownPage } from '../../platform/own-request.ts';
import { act, form, page, type Router } from '../../platform/request.ts';
import { behindLink } from './parts/employer-door.ts';
import { shutPage } from './parts/shut-page.tsx';
import { callBackForm, checkInForm, supportForm } from './screens/employer-forms.tsx';
import { employerPage, staffPicture } from './screens/employer-page.tsx';
import { hostsScreen } from './screens/hosts-page.tsx';
import { newLinkForm, revokeButton, showFieldForm, takeBackButton } from './screens/link-forms.tsx';
import { ownSheetPage, ownTakeBack } from './screens/own-sheet.tsx';
import { answerForm, waitingPage } from './screens/support-screens.tsx';
import { anotherCode, checkCode, leave, openLink, showCode, showLink } from './screens/way-in-screens.tsx';

export const hostsRoutes = (router: Router): void => {
  page(router, '/larandeplatser/stod', waitingPage);
  const hosts = '/deltagare/:id/platser/:vistelse/arbetsgivare';
  page(router, hosts, hostsScreen);
  form(router, `${hosts}/ny`, newLinkForm);
  form(router, `${hosts}/svar/:rad`, answerForm);
  form(router, `${hosts}/:lank/visa`, showFieldForm);
  act(router, `${hosts}/:lank/dra-tillbaka`, hosts, revokeButton);
  act(router, `${hosts}/visat/:rad/ta-bort`, hosts, takeBackButton);
  ownPage(router, '/min-plats/arbetsplatsen', ownSheetPage);
  ownAct(router, '/min-plats/arbetsplatsen/:rad/ta-bort', '/min-plats/arbetsplatsen', ownTakeBack);

  const employer = '/for-arbetsgivare';
  const door = behindLink(shutPage);
  router.get(`${employer}/lank`, shutPage);
  router.get(`${employer}/lank/:token`, showLink);
  router.post(`${employer}/lank`, openLink);
  router.get(`${employer}/kod`, showCode);
  router.post(`${employer}/kod`, checkCode);
  router.post(`${employer}/kod/ny`, anotherCode);
  router.post(`${employer}/logga-ut`, leave);
  door.page(router, employer, employerPage);
  door.page(router, `${employer}/bild/:bild`, staffPicture);
  door.form(router, `${employer}/:lank/stod`, supportForm);
  door.form(router, `${employer}/:lank/ring`, callBackForm);
  door.form(router, `${employer}/:lank/stam-av`, checkInForm);
};
