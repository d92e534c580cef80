import { act, form, page, type Router } from '../../platform/request.ts';
import { colleaguesPage } from './screens/colleagues-page.tsx';
import {
  cameButton,
  cameNotButton,
  cancelButton,
  giveBackButton,
  signUpButton,
  takeOutButton,
} from './screens/seat-buttons.ts';
import {
  changeTrainingForm,
  colleagueForm,
  guestsForm,
  intervalForm,
  newTrainingForm,
} from './screens/training-forms.tsx';
import { trainingScreen } from './screens/training-page.tsx';
import { trainingsPage } from './screens/trainings-page.tsx';

export const staffTrainingRoutes = (router: Router): void => {
  page(router, '/utbildning', trainingsPage);
  form(router, '/utbildning/ny', newTrainingForm);
  page(router, '/utbildning/kollegor', colleaguesPage);
  form(router, '/utbildning/intervall', intervalForm);
  const one = '/utbildning/:id';
  page(router, one, trainingScreen);
  form(router, `${one}/andra`, changeTrainingForm);
  form(router, `${one}/kollega`, colleagueForm);
  form(router, `${one}/utan-konto`, guestsForm);
  act(router, `${one}/anmal`, one, signUpButton);
  act(router, `${one}/lamna`, one, giveBackButton);
  act(router, `${one}/platser/:rad/lamna`, one, takeOutButton);
  act(router, `${one}/stall-in`, one, cancelButton);
  act(router, `${one}/narvaro/:rad/kom`, one, cameButton);
  act(router, `${one}/narvaro/:rad/kom-inte`, one, cameNotButton);
};
