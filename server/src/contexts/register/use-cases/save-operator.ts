import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError, type FieldError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isDomain, isServiceAddress, isWebAddress, tidyDomain } from '../domain/parties.ts';
import { setDomains, upsertOperator } from '../storage/operators.ts';
import { fieldError, readParty, throwIfAny } from './read-party.ts';

export type SaveOperator = {
  organisationNumber: string;
  name: string;
  /** The domain that names the operator on the wire. */
  domain: string;
  /** More of them, if it has several. */
  moreDomains?: readonly string[] | undefined;
  /** Where letters are delivered: https, with the version's path. */
  serviceAddress: string;
  uiAddress: string;
  logo?: string | null | undefined;
};

/** Connects a mailbox operator, or changes where it is; saving the same again changes nothing. */
export const saveOperator = async (tx: Tx, actor: MemberActor | null, command: SaveOperator): Promise<{ id: Id }> => {
  const { number, name, faults } = readParty(command);
  const domains = [...new Set([command.domain, ...(command.moreDomains ?? [])].map(tidyDomain))];
  const logo = command.logo?.trim() || null;
  throwIfAny([...faults, ...addressFaults({ ...command, logo }, domains)]);
  const { serviceAddress, uiAddress } = command;
  const { id, isChanged } = await upsertOperator(tx, { number, name, serviceAddress, uiAddress, logo });
  const set = await setDomains(tx, id, domains);
  if (set.taken !== null) throw new AppError('alreadyExists', { what: set.taken });
  if (isChanged || set.isChanged)
    await recordAudit(tx, actor, { action: 'register.operatorSaved', subjectType: 'registerOperator', subjectId: id });
  return { id };
};

const words = {
  domain: { sv: 'Skriv domänen så här: brevlada.example.', en: 'Write the domain like this: mailbox.example.' },
  serviceAddress: {
    sv: 'Tjänstens adress ska börja med https:// och får inte innehålla lösenord.',
    en: 'The service’s address should begin with https:// and may not hold a password.',
  },
  uiAddress: { sv: 'Webbadressen ska börja med https://.', en: 'The web address should begin with https://.' },
  logo: { sv: 'Logotypens adress ska börja med https://.', en: 'The logo’s address should begin with https://.' },
};

const addressFaults = (
  { serviceAddress, uiAddress, logo }: Pick<SaveOperator, 'serviceAddress' | 'uiAddress' | 'logo'>,
  domains: readonly string[],
): FieldError[] => [
  ...(domains.every(isDomain) ? [] : [fieldError('domain', words.domain)]),
  ...(isServiceAddress(serviceAddress) ? [] : [fieldError('serviceAddress', words.serviceAddress)]),
  ...(isWebAddress(uiAddress) ? [] : [fieldError('uiAddress', words.uiAddress)]),
  ...(logo === null || logo === undefined || isWebAddress(logo) ? [] : [fieldError('logo', words.logo)]),
];
