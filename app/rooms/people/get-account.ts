import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { idParam } from '../../platform/request.ts';
import type { Visit } from '../../platform/visit.ts';
import { findStaffAccount } from './organisations.store.ts';
import { onlyAdministrator } from './staff-fields.ts';

/** The account that the address names, for an administrator of a collaboration where it has a role. */
export const getAccount = async (visit: Visit) => {
  onlyAdministrator(visit);
  const accountId = idParam(visit, 'accountId');
  const account = await findStaffAccount(visit.tx, accountId);
  if (!account) throw new NotFound(accountId);
  return account;
};
