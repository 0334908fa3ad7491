import type { SameKeys } from '../../same-keys.ts';
import type { register as sv } from '../../sv/actions/register.ts';

export const register: SameKeys<typeof sv> = {
  accountDeregistered: 'A mailbox was deregistered',
  accountMoved: 'A mailbox changed operator',
  accountRegistered: 'A mailbox was registered',
  companiesSaved: 'Read in companies and signatories',
  companyRemoved: 'Removed a company from the register',
  companyRestored: 'Brought a company back to the register',
  dispatcherRemoved: 'Removed a mediator from the register',
  dispatcherRestored: 'Brought a mediator back to the register',
  dispatcherSaved: 'Saved a mediator in the register',
  operatorRemoved: 'Removed an operator from the register',
  operatorRestored: 'Brought an operator back to the register',
  operatorSaved: 'Saved an operator in the register',
  preferencesStored: 'A choice of senders was changed',
  senderRemoved: 'Removed a sender from the register',
  senderRestored: 'Brought a sender back to the register',
  senderSaved: 'Saved a sender in the register',
};
