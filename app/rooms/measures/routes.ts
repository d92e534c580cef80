import { act, form, page, type Router } from '../../platform/request.ts';
import { changeMeasureForm, countPlacesForm, endMeasureForm } from './screens/change-forms.tsx';
import { confirmButton, measureScreen } from './screens/measure-page.tsx';
import { measuresPage } from './screens/measures-page.tsx';
import { newMeasureForm } from './screens/new-measure.tsx';

export const measuresRoutes = (router: Router): void => {
  page(router, '/insatser', measuresPage);
  form(router, '/insatser/ny', newMeasureForm);
  page(router, '/insatser/:id', measureScreen);
  form(router, '/insatser/:id/andra', changeMeasureForm);
  form(router, '/insatser/:id/platser', countPlacesForm);
  form(router, '/insatser/:id/avsluta', endMeasureForm);
  act(router, '/insatser/:id/bekrafta', '/insatser/:id', confirmButton);
};
