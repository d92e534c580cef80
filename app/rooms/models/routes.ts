import { act, form, page, type Router } from '../../platform/request.ts';
import { approvalForm, withdrawApprovalForm } from './screens/approval-forms.tsx';
import { comparePage } from './screens/compare-page.tsx';
import { mappingForm, withdrawMappingButton } from './screens/mapping-form.tsx';
import { modelFile, schemaFile } from './screens/model-files.ts';
import { modelPageScreen } from './screens/model-page.tsx';
import { modelsPage } from './screens/models-page.tsx';
import { uploadPage } from './screens/upload-page.tsx';
import { useForm } from './screens/use-form.tsx';

export const modelsRoutes = (router: Router): void => {
  page(router, '/modeller', modelsPage);
  page(router, '/modeller/jamfor', comparePage);
  page(router, '/modeller/schema', schemaFile);
  form(router, '/modeller/ny', uploadPage);
  page(router, '/modeller/:hash', modelPageScreen);
  page(router, '/modeller/:hash/fil', modelFile);
  form(router, '/modeller/:hash/godkann', approvalForm);
  form(router, '/modeller/:hash/godkann/:approvalId', withdrawApprovalForm);
  form(router, '/modeller/:hash/bruk', useForm);
  form(router, '/modeller/:hash/flytt', mappingForm);
  act(router, '/modeller/:hash/flytt/:mappingId/ta-tillbaka', '/modeller/:hash', withdrawMappingButton);
};
