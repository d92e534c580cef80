import { act, form, page, type Router } from '../../platform/request.ts';
import {
  changeContactForm,
  changeWorkplaceForm,
  newContactForm,
  newTalkForm,
  newWorkplaceForm,
} from './screens/beside-forms.tsx';
import { changeEmployerForm, endEmployerForm, newEmployerForm } from './screens/employer-forms.tsx';
import { employerScreen, resumeButton, strikeButton } from './screens/employer-page.tsx';
import { employersPage } from './screens/employers-page.tsx';
import { levelsForm } from './screens/levels-form.tsx';

export const employersRoutes = (router: Router): void => {
  const one = '/arbetsgivare/:id';
  page(router, '/arbetsgivare', employersPage);
  form(router, '/arbetsgivare/ny', newEmployerForm);
  form(router, '/arbetsgivare/nivaer', levelsForm);
  page(router, one, employerScreen);
  form(router, `${one}/andra`, changeEmployerForm);
  form(router, `${one}/avsluta`, endEmployerForm);
  act(router, `${one}/borja-igen`, one, resumeButton);
  form(router, `${one}/arbetsplatser/ny`, newWorkplaceForm);
  form(router, `${one}/arbetsplatser/:rad/andra`, changeWorkplaceForm);
  form(router, `${one}/kontaktpersoner/ny`, newContactForm);
  form(router, `${one}/kontaktpersoner/:rad/andra`, changeContactForm);
  form(router, `${one}/kontakter/ny`, newTalkForm);
  act(router, `${one}/kontakter/:rad/stryk`, one, strikeButton);
};
