import { ownAct, ownForm, ownPage, ownPicture } from '../../platform/own-request.ts';
import { act, form, page, type Router } from '../../platform/request.ts';
import { bookForm, placeNoForm } from './screens/book-forms.tsx';
import { choosePage } from './screens/choose-page.tsx';
import { filledInPage } from './screens/filled-in-page.tsx';
import { loadPage } from './screens/load-page.tsx';
import { myVisitsPage } from './screens/my-visits-page.tsx';
import { ownFillForm } from './screens/own-fill-in.tsx';
import { ownPhotoFile, ownPhotosPage } from './screens/own-photos.tsx';
import { ownPlaceNo, ownPlacePage, ownPlaceYes } from './screens/own-place.tsx';
import {
  bookPlaceForm,
  changePlaceForm,
  newPlaceForm,
  placeTaskForm,
  seatsForm,
} from './screens/place-forms.tsx';
import { placeScreen, removeTaskButton } from './screens/place-page.tsx';
import { placesPage } from './screens/places-page.tsx';
import { approvalForm, changeStayForm, endStayForm, stayForumForm } from './screens/stay-forms.tsx';
import { stayScreen } from './screens/stay-page.tsx';
import { personStays } from './screens/stays-page.tsx';
import { unsettledPage } from './screens/unsettled-page.tsx';
import { planVisitsForm, visitForm } from './screens/visit-forms.tsx';
import { moveVisitForm, visitNoteForm } from './screens/visit-note-forms.tsx';

export const placesRoutes = (router: Router): void => {
  page(router, '/larandeplatser', placesPage);
  form(router, '/larandeplatser/ny', newPlaceForm);
  page(router, '/larandeplatser/besok', myVisitsPage);
  page(router, '/larandeplatser/belastning', loadPage);
  page(router, '/larandeplatser/ifyllda', filledInPage);
  page(router, '/larandeplatser/att-gora', unsettledPage);
  const place = '/larandeplatser/:id';
  page(router, place, placeScreen);
  form(router, `${place}/andra`, changePlaceForm);
  form(router, `${place}/antal`, seatsForm);
  form(router, `${place}/uppgifter/ny`, placeTaskForm);
  act(router, `${place}/uppgifter/:rad/ta-bort`, place, removeTaskButton);
  form(router, `${place}/boka`, bookPlaceForm);
  const stays = '/deltagare/:id/platser';
  page(router, stays, personStays);
  page(router, `${stays}/boka`, choosePage);
  form(router, `${stays}/boka/:plats`, bookForm);
  form(router, `${stays}/boka/:plats/nej`, placeNoForm);
  const stay = `${stays}/:vistelse`;
  page(router, stay, stayScreen);
  form(router, `${stay}/andra`, changeStayForm);
  form(router, `${stay}/svar`, approvalForm);
  form(router, `${stay}/avsluta`, endStayForm);
  form(router, `${stay}/forum`, stayForumForm);
  form(router, `${stay}/besok/ny`, planVisitsForm);
  form(router, `${stay}/besok/:rad`, visitForm);
  form(router, `${stay}/besok/:rad/flytta`, moveVisitForm);
  form(router, `${stay}/besok/:rad/anteckning`, visitNoteForm);
  ownPage(router, '/min-plats', ownPlacePage);
  ownAct(router, '/min-plats/ja', '/min-plats', ownPlaceYes);
  ownForm(router, '/min-plats/nej', ownPlaceNo);
  ownForm(router, '/min-plats/andra', ownFillForm);
  ownPage(router, '/min-plats/bilder', ownPhotosPage);
  ownPicture(router, '/min-plats/bilder/:bild', ownPhotoFile);
};
