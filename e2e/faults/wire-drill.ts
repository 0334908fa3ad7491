import { setTimeout as sleep } from 'node:timers/promises';
import { createSendOut, deliveryModule, importMembers, previewMembers, releaseSendOut } from '../../server/src/contexts/delivery/index.ts';
import { createOrganisation, createPerson } from '../../server/src/contexts/identity/index.ts';
import { mediatorModule, type WireTuning } from '../../server/src/contexts/mediator/index.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { createMetrics } from '../../server/src/platform/telemetry/metrics.ts';
import type { MemberActor } from '../../server/src/vocabulary/actor.ts';
import { type Id, newId } from '../../server/src/vocabulary/id.ts';
import type { OrganisationNumber } from '../../server/src/vocabulary/organisation-number.ts';
import {
  companyNumbers,
  type FakeOperator,
  identitiesOf,
  type OperatorSettings,
  organisation,
  startFakeOperator,
  startFakeRegister,
} from '../../server/test/mediator/fake-infrastructure.ts';
import { openThrowaway } from '../bench/throwaway.ts';

const mediatorNumber = '162021000019';
const senderNumber = '2120000019';

export const operatorNumbers = ['165567000012', '165567000020', '165567000038'] as const;

type Row = { id: string; status: string; reason: string | null };

export type WireDrill = Awaited<ReturnType<typeof startWireDrill>>;

const body = {
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Hej ((namn))!' }] }],
};

/**
 * The real mediator on the real ledger, with a register and operators on loopback that are made from the library's servers
 * and behave as badly as the drill wants. Waiting times are those of a drill; everything else is as in production.
 */
export const startWireDrill = async (tuning: Partial<WireTuning>) => {
  const throwaway = await openThrowaway();
  const { database } = throwaway;
  const register = await startFakeRegister(organisation(mediatorNumber, 'Registret'));
  register.senders.add(`16${senderNumber}`);
  register.dispatchers.set(mediatorNumber, [`16${senderNumber}`]);
  const operators: FakeOperator[] = [];

  const actor = await database.transaction(async (tx): Promise<MemberActor> => {
    const organisationNumber = senderNumber as OrganisationNumber;
    const organisationId = await createOrganisation(tx, { name: 'Storsjö kommun', kind: 'municipality', organisationNumber });
    const personId = await createPerson(tx, { name: 'Avsändare', memberships: [{ organisationId, roles: ['manage'] }] });
    return { personId, name: 'Avsändare', organisationId, roles: ['manage'], assuranceLevel: 3, personalNumberHash: null, locale: 'sv' };
  });

  const mediator = mediatorModule({
    identities: identitiesOf(organisation(mediatorNumber, 'Förmedlaren')),
    recipientAddress: register.recipientAddress,
    authorityAddress: register.authorityAddress,
    database: () => database,
    logger: createLogger('silent'),
    metrics: createMetrics().digitalPost,
    tuning,
  });
  const { startWork } = deliveryModule({
    mode: 'demo',
    database: () => database,
    smtp: { url: 'smtp://127.0.0.1:9', from: 'drill@budkavle.example', connections: 1 },
    logger: createLogger('silent'),
    channels: [mediator.channel],
    ledger: { pollMs: 50 },
  });
  const stopMediator = await mediator.startWork?.();
  const stopWork = await startWork?.();

  /** One letter to each of these companies. */
  const release = (numbers: readonly string[]): Promise<Id> =>
    database.transaction(async (tx) => {
      const audienceId = newId();
      const bytes = Buffer.from(['Namn;Organisationsnummer', ...numbers.map((number) => `Bolaget;${number}`)].join('\n'));
      const { token } = await previewMembers(tx, actor, { fileName: 'lista.csv', bytes });
      await importMembers(tx, actor, { audienceId, token, skipErrors: false });
      const draft = { programmeId: newId(), title: 'Prov', subject: 'Beslut', body, needIds: [newId()], audienceIds: [audienceId] };
      const { id } = await createSendOut(tx, actor, { ...draft, channels: ['digitalPost'] });
      await releaseSendOut(tx, actor, { sendOutId: id, revision: 1, expectedRecipients: numbers.length });
      return id;
    });

  const rows = async (sendOutId: Id): Promise<Row[]> =>
    (await database.pool.query<Row>('select id, status, reason from delivery.ledger_entry where send_out_id = $1', [sendOutId])).rows;

  return {
    rows,
    release,
    operator: async (settings: Partial<OperatorSettings> = {}): Promise<FakeOperator> => {
      const number = operatorNumbers[operators.length % operatorNumbers.length] as string;
      const identity = organisation(number, 'Brevlådan');
      const operator = await startFakeOperator({ number, identity, dispatchers: () => register.dispatchers, ...settings });
      operators.push(operator);
      return operator;
    },
    /** So many companies, shared out among the operators in turn. */
    recipients: (count: number, among: readonly FakeOperator[]): string[] => {
      const numbers = companyNumbers(count);
      for (const [index, number] of numbers.entries()) {
        const home = among[index % among.length];
        if (home !== undefined) register.places.set(`16${number}`, home.place);
      }
      return numbers;
    },
    until: async (holds: () => Promise<boolean> | boolean, seconds: number): Promise<boolean> => {
      const deadline = Date.now() + seconds * 1000;
      while (Date.now() < deadline) {
        if (await holds()) return true;
        await sleep(50);
      }
      return false;
    },
    isSettled: async (sendOutId: Id): Promise<boolean> =>
      (await rows(sendOutId)).every(({ status }) => status !== 'waiting' && status !== 'sending'),
    /** What the ledger says against what the operators have. */
    compare: async (sendOutId: Id): Promise<{ accepted: number; lost: number; repeated: number; unknown: number }> => {
      const all = await rows(sendOutId);
      const kept = (id: string) => operators.flatMap(({ letters }) => letters.get(id) ?? []).filter(({ isStored }) => isStored);
      return {
        accepted: all.filter(({ id }) => kept(id).length > 0).length,
        // Said to be there and is not, or still nowhere.
        lost: all.filter(({ id, status }) => kept(id).length === 0 && status !== 'unknown').length,
        // With two operators, or as two different letters under one id.
        repeated: all.filter(({ id }) => kept(id).length > 1 || kept(id).some(({ hashes }) => hashes.size > 1)).length,
        unknown: all.filter(({ status }) => status === 'unknown').length,
      };
    },
    stop: async (): Promise<void> => {
      await stopMediator?.();
      await stopWork?.();
      for (const { stop } of operators) await stop();
      await register.stop();
      await throwaway.stop();
    },
  };
};
