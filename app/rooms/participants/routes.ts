import { page, type Router } from '../../platform/request.ts';
import { showMyPeople } from './screens/my-people.tsx';
import { showParticipant } from './screens/participant-page.tsx';

export const participantsRoutes = (router: Router): void => {
  page(router, '/deltagare', showMyPeople);
  page(router, '/deltagare/:id', showParticipant);
};
