import { form, page, type Router } from '../../platform/request.ts';
import { correctionForm } from './screens/correction-form.tsx';
import { decisionForm } from './screens/decision-form.tsx';
import { factCorrectionForm } from './screens/fact-correction-form.tsx';
import { factForm } from './screens/fact-form.tsx';
import { moveForm } from './screens/move-form.tsx';
import { endForm, pauseForm, resumeForm } from './screens/rest-forms.tsx';
import { revocationForm } from './screens/revocation-form.tsx';
import { startForm } from './screens/start-form.tsx';
import { stepPage } from './screens/step-page.tsx';
import { wishAnswerForm } from './screens/wish-answer-form.tsx';
import { wishForm } from './screens/wish-form.tsx';

export const pathRoutes = (router: Router): void => {
  page(router, '/deltagare/:id/steg/:stepKey', stepPage);
  form(router, '/deltagare/:id/vag/steg', moveForm);
  form(router, '/deltagare/:id/vag/uppgift', factForm);
  form(router, '/deltagare/:id/vag/dv-beslut', decisionForm);
  form(router, '/deltagare/:id/vag/dv-beslut/aterkalla', revocationForm);
  form(router, '/deltagare/:id/vag/paus', pauseForm);
  form(router, '/deltagare/:id/vag/ateruppta', resumeForm);
  form(router, '/deltagare/:id/vag/avsluta', endForm);
  form(router, '/deltagare/:id/vag/ratta/:stepId', correctionForm);
  form(router, '/deltagare/:id/vag/ratta-uppgift/:factId', factCorrectionForm);
  form(router, '/deltagare/:id/vag/starta', startForm);
  form(router, '/deltagare/:id/vag/onskan', wishForm);
  form(router, '/deltagare/:id/vag/onskan/:wishId', wishAnswerForm);
};
