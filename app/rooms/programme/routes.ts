import { ownForm, ownPage } from '../../platform/own-request.ts';
import { act, form, page, type Router } from '../../platform/request.ts';
import { allowanceFile, allowancePage, rateForm, sendButton } from './screens/allowance-page.tsx';
import { changeCourseForm, changeModuleForm, newCourseForm, newModuleForm } from './screens/course-forms.tsx';
import { courseScreen, endCourseButton } from './screens/course-page.tsx';
import { endRoundForm, resumeRoundButton } from './screens/end-round-form.tsx';
import { enrolForm, leaveButton } from './screens/enrol-form.tsx';
import { correctDemandForm, correctNeedForm, newDemandForm, newNeedForm } from './screens/ground-forms.tsx';
import { groundHistoryPage } from './screens/ground-page.tsx';
import { myGroupsPage } from './screens/my-groups.tsx';
import { mySkillsPage, rateSkillsForm } from './screens/my-skills.tsx';
import { personProgrammePage } from './screens/person-programme.tsx';
import { preparationPage } from './screens/preparation-page.tsx';
import { programmePage } from './screens/programme-page.tsx';
import {
  changeOccasionForm,
  changeRoundForm,
  newOccasionsForm,
  newRoundForm,
} from './screens/round-forms.tsx';
import { cancelOccasionButton, roundScreen } from './screens/round-page.tsx';
import { allHereButton, markButton, undoButton } from './screens/today-buttons.tsx';
import { occasionPage, todayPage } from './screens/today-page.tsx';

export const programmeRoutes = (router: Router): void => {
  page(router, '/program', programmePage);
  form(router, '/program/kurser/ny', newCourseForm);
  const course = '/program/kurser/:id';
  page(router, course, courseScreen);
  form(router, `${course}/andra`, changeCourseForm);
  act(router, `${course}/avsluta`, course, endCourseButton);
  const ground = `${course}/grund`;
  page(router, ground, groundHistoryPage);
  form(router, `${ground}/behov/nytt`, newNeedForm);
  form(router, `${ground}/krav/nytt`, newDemandForm);
  form(router, `${ground}/:rad/ratta-behov`, correctNeedForm);
  form(router, `${ground}/:rad/ratta-krav`, correctDemandForm);
  form(router, `${course}/delar/ny`, newModuleForm);
  form(router, `${course}/delar/:rad/andra`, changeModuleForm);
  form(router, '/program/omgangar/ny', newRoundForm);
  const round = '/program/omgangar/:id';
  page(router, round, roundScreen);
  form(router, `${round}/andra`, changeRoundForm);
  form(router, `${round}/avsluta`, endRoundForm);
  act(router, `${round}/oppna`, round, resumeRoundButton);
  form(router, `${round}/tillfallen/ny`, newOccasionsForm);
  form(router, `${round}/tillfallen/:rad/andra`, changeOccasionForm);
  act(router, `${round}/tillfallen/:rad/stall-in`, round, cancelOccasionButton);
  page(router, '/program/tid', preparationPage);
  const allowance = '/program/ersattning';
  page(router, allowance, allowancePage);
  act(router, `${allowance}/skicka`, allowance, sendButton);
  form(router, `${allowance}/belopp`, rateForm);
  page(router, `${allowance}/:id/fil`, allowanceFile);
  page(router, '/i-dag', todayPage);
  const occasion = '/i-dag/:id';
  page(router, occasion, occasionPage);
  act(router, `${occasion}/alla`, occasion, allHereButton);
  act(router, `${occasion}/:deltagare/marke`, occasion, markButton);
  act(router, `${occasion}/:deltagare/angra`, occasion, undoButton);
  const person = '/deltagare/:id/program';
  page(router, person, personProgrammePage);
  form(router, `${person}/anmal`, enrolForm);
  act(router, `${person}/:rad/avanmal`, person, leaveButton);
  ownPage(router, '/min-vag/grupper', myGroupsPage);
  ownPage(router, '/min-vag/sa-gar-det', mySkillsPage);
  ownForm(router, '/min-vag/sa-gar-det/svara', rateSkillsForm);
};
