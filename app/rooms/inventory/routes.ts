import { form, page, type Router } from '../../platform/request.ts';
import { intervalsForm } from './screens/intervals-form.tsx';
import { inventoryPage } from './screens/inventory-page.tsx';

export const inventoryRoutes = (router: Router): void => {
  page(router, '/inventering', inventoryPage);
  form(router, '/inventering/tider', intervalsForm);
};
