import type { AccountStatus } from '#mina-meddelanden';
import type { Registrar } from '../use-cases/registrar.ts';
import { askRegister } from './ask-register.ts';

/** Where the register says that an owner's post goes. `here` may be so although the mailbox is not open: a try that was cut short. */
export type AccountState =
  | { state: 'none' | 'here' | 'pending' }
  | { state: 'elsewhere'; operatorName: string; operatorAddress: string | null };

const read = (status: AccountStatus | undefined, ownNumber: string): AccountState => {
  if (status === undefined || status.type !== 'Secure') return { state: status?.pending === true ? 'pending' : 'none' };
  const { serviceSupplier: supplier, pending } = status;
  if (supplier === undefined) return { state: pending ? 'pending' : 'none' };
  if (supplier.id === ownNumber) return { state: 'here' };
  const address = supplier.uiAddress ?? null;
  return { state: 'elsewhere', operatorName: supplier.name, operatorAddress: address?.startsWith('https://') ? address : null };
};

export const askAccountState = async ({ register, organisationNumber }: Registrar, recipientId: string): Promise<AccountState> => {
  const statuses = await askRegister(() => register.isRegistered([recipientId]));
  return read(
    statuses.find((status) => status.recipientId === recipientId),
    organisationNumber(),
  );
};
