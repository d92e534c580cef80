import { ownAct, ownForm, ownPage } from '../../platform/own-request.ts';
import { form, page, type Router } from '../../platform/request.ts';
import { editActivity, newActivity, takeOutActivity } from './screens/activity-form.tsx';
import { answerForm } from './screens/answer-form.tsx';
import { editPlan } from './screens/edit-plan.tsx';
import { followUpImplementation, reviewLssPlan } from './screens/follow-up-form.tsx';
import { editImplementationPlan, newImplementationPlan } from './screens/implementation-form.tsx';
import { endForm, lockForm } from './screens/lock-form.tsx';
import { editLssPlan, newLssPlan } from './screens/lss-form.tsx';
import { goalMedia, mediaForm, takeGoalAct } from './screens/media-form.tsx';
import { myGoalForm, myGoalMedia } from './screens/my-goal.tsx';
import { agreedOwnPlanPage, myPlanPage, oneOwnPlanPage, sayYes, wantChange } from './screens/my-plan.tsx';
import {
  implementationPdf,
  lssPlanPdf,
  printImplementationPlan,
  printLssPlan,
} from './screens/other-plan-papers.tsx';
import { planPage } from './screens/plan-page.tsx';
import { planPdf, printPage, printVersion, versionPdf } from './screens/plan-paper.tsx';
import { reviewForm } from './screens/review-form.tsx';
import { releaseForm, showForm } from './screens/show-form.tsx';
import { statusForm } from './screens/status-form.tsx';
import { releaseUndertakingAct, undertakingForm } from './screens/undertaking-form.tsx';
import { comparePage, versionPage } from './screens/version-pages.tsx';

export const planRoutes = (router: Router): void => {
  const plan = '/deltagare/:id/plan';
  page(router, plan, planPage);
  form(router, `${plan}/andra`, editPlan);
  form(router, `${plan}/insatser/ny`, newActivity);
  form(router, `${plan}/insatser/:rad`, editActivity);
  form(router, `${plan}/insatser/:rad/ta-bort`, takeOutActivity);
  form(router, `${plan}/insatser/:rad/lage`, statusForm);
  form(router, `${plan}/mal`, mediaForm);
  page(router, `${plan}/mal/:rad`, goalMedia);
  form(router, `${plan}/mal/:rad/ta-med`, takeGoalAct);
  form(router, `${plan}/visa`, showForm);
  form(router, `${plan}/slapp`, releaseForm);
  form(router, `${plan}/svar`, answerForm);
  form(router, `${plan}/las`, lockForm);
  form(router, `${plan}/uppfoljning`, reviewForm);
  form(router, `${plan}/avsluta`, endForm);
  form(router, `${plan}/ataganden/ny`, undertakingForm);
  form(router, `${plan}/ataganden/:rad`, undertakingForm);
  form(router, `${plan}/ataganden/:rad/slapp`, releaseUndertakingAct);
  page(router, `${plan}/versioner/:nummer`, versionPage);
  page(router, `${plan}/versioner/:nummer/skriv-ut`, printVersion);
  page(router, `${plan}/versioner/:nummer/min-plan.pdf`, versionPdf);
  page(router, `${plan}/jamfor/:forra/:nummer`, comparePage);
  page(router, `${plan}/utskrift`, printPage);
  page(router, `${plan}/min-plan.pdf`, planPdf);
  ownPage(router, '/min-plan', myPlanPage);
  ownPage(router, '/min-plan/mal/:rad', myGoalMedia);
  ownPage(router, '/min-plan/:planId', oneOwnPlanPage);
  ownPage(router, '/min-plan/:planId/avtalad', agreedOwnPlanPage);
  ownAct(router, '/min-plan/:planId/ja', '/min-plan/:planId', sayYes);
  ownForm(router, '/min-plan/:planId/andra', wantChange);
  ownForm(router, '/min-plan/:planId/mitt-mal', myGoalForm);
  const lss = '/deltagare/:id/lss-plan';
  form(router, `${lss}/ny`, newLssPlan);
  form(router, `${lss}/:rad`, editLssPlan);
  form(router, `${lss}/:rad/oversyn`, reviewLssPlan);
  page(router, `${lss}/:rad/skriv-ut`, printLssPlan);
  page(router, `${lss}/:rad/lss-plan.pdf`, lssPlanPdf);
  const implementation = '/deltagare/:id/genomforandeplan';
  form(router, `${implementation}/ny`, newImplementationPlan);
  form(router, `${implementation}/:rad`, editImplementationPlan);
  form(router, `${implementation}/:rad/uppfoljning`, followUpImplementation);
  page(router, `${implementation}/:rad/skriv-ut`, printImplementationPlan);
  page(router, `${implementation}/:rad/genomforandeplan.pdf`, implementationPdf);
};
