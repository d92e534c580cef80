import { act, form, page, type Router } from '../../platform/request.ts';
import { attendanceScreen, employerCameButton, personCameButton } from './screens/attendance-page.tsx';
import { dialogueForm } from './screens/dialogue-form.tsx';
import { answerForm, changeForumForm, inviteEmployerForm, newForumForm } from './screens/forum-forms.tsx';
import { cancelButton, forumScreen, takeBackButton } from './screens/forum-page.tsx';
import { forumsPage } from './screens/forums-page.tsx';
import { guestForm } from './screens/guest-form.tsx';

export const forumsRoutes = (router: Router): void => {
  page(router, '/forum', forumsPage);
  form(router, '/forum/ny', newForumForm);
  const forum = '/forum/:id';
  page(router, forum, forumScreen);
  form(router, `${forum}/andra`, changeForumForm);
  act(router, `${forum}/stall-in`, forum, cancelButton);
  form(router, `${forum}/arbetsgivare/ny`, inviteEmployerForm);
  form(router, `${forum}/arbetsgivare/:rad`, answerForm);
  form(router, `${forum}/arbetsgivare/:rad/samtal`, dialogueForm);
  form(router, `${forum}/deltagare/ny`, guestForm);
  act(router, `${forum}/deltagare/:rad/tog-tillbaka`, forum, takeBackButton);
  const door = `${forum}/narvaro`;
  page(router, door, attendanceScreen);
  act(router, `${door}/arbetsgivare/:rad`, door, employerCameButton);
  act(router, `${door}/deltagare/:rad`, door, personCameButton);
};
