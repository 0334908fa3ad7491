import { createRegisterClient } from '#mailbox';
import { saveCompany, saveDispatcher, saveOperator, saveSender } from '#register';
import type { Settings } from '../../platform/config/settings.ts';
import type { Database } from '../../platform/database/database.ts';
import type { EId } from '../e-id.ts';
import type { Identities } from '../wire.ts';
import { demoInfrastructure } from './demo-certificates.ts';
import { demoOrganisations, demoPeople } from './demo-people.ts';

const senders = [demoOrganisations.storsjo, demoOrganisations.granvik, demoOrganisations.lansmyndigheten];

const personOf = (key: string) => {
  const found = demoPeople.find((person) => person.key === key);
  if (found === undefined) throw new Error(`no demo person ${key}`);
  return { personalNumber: found.personalNumber as string, name: found.name };
};

/** Who may send, who mediates for whom, where the demo's mailboxes are, and who signs for the association. */
export const seedInfrastructure = async (database: Database, { wire, publicUrl }: Settings): Promise<void> => {
  if (wire.operator === undefined) return;
  const { domain, address } = wire.operator;
  const { mediator, operator } = demoInfrastructure;
  const { segel } = demoOrganisations;
  const astrid = personOf('astrid');
  await database.transaction(async (tx) => {
    for (const { number, name } of senders) await saveSender(tx, null, { organisationNumber: number, name });
    const mayActFor = senders.map(({ number }) => number);
    await saveDispatcher(tx, null, { organisationNumber: mediator.number, name: mediator.name, senders: mayActFor });
    await saveOperator(tx, null, {
      organisationNumber: operator.number,
      name: operator.name,
      domain,
      serviceAddress: address,
      uiAddress: `${publicUrl}/app/brevlada`,
    });
    await saveCompany(tx, null, {
      organisationNumber: segel.number,
      name: segel.name,
      signatory: astrid,
    });
  });
};

export type Joining = { settings: Settings; identities: Identities; eId: EId };

/** Signs up the demo's first mailbox owner and her association, over the wire as anybody is signed up. */
export const joinRegister = async ({ settings, identities, eId }: Joining): Promise<void> => {
  const { operator, recipientAddress, authorityAddress } = settings.wire;
  if (identities.operator === undefined || operator === undefined) return;
  const client = createRegisterClient({ recipientAddress, authorityAddress, identities: identities.operator });
  const astrid = personOf('astrid');
  try {
    for (const recipientId of [astrid.personalNumber, `16${demoOrganisations.segel.number}`]) {
      const agreementText = `Jag vill ha digital post hos ${operator.domain} (${recipientId}).`;
      const step = await eId.signing.begin({ ...astrid, endUserIp: '127.0.0.1' }, agreementText);
      if (step.state !== 'signed') throw new Error('the test e-ID signs at once');
      const signatures = [step.signature];
      await client.register({ recipientId, agreementText, signatures, domain: operator.domain });
    }
  } finally {
    await client.close();
  }
};
