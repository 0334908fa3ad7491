import { Registry } from 'prom-client';
import { mediatorModule, type WireTuning } from '#mediator';
import type { SenderIdentities } from '../../src/platform/certificates/sender-identities.ts';
import { createLogger } from '../../src/platform/logging/logger.ts';
import { createDigitalPostMetrics } from '../../src/platform/telemetry/digital-post-metrics.ts';
import { bodyOf, type DeliveryUnderTest, startDelivery } from '../delivery/delivery-under-test.ts';
import {
  type Behaviour,
  type FakeOperator,
  type FakeRegister,
  identitiesOf,
  organisation,
  type Received,
  startFakeOperator,
  startFakeRegister,
} from './fake-infrastructure.ts';

export const mediatorNumber = '162021000019';
export const senderNumber = '162120000019';

export const anna = '198101052382';
export const bo = '198101032384';
export const company = '168020000017';
export const list = ['Namn;Personnummer;Organisationsnummer', `Anna;${anna};`, `Bo;${bo};`, 'Segel;;8020000017'];
export const onlyAnna = list.slice(0, 2);

/** As in production, but for time. */
const quick: Partial<WireTuning> = {
  retrySchedule: [0.05, 0.05, 0.05, 0.05],
  breaker: { opensAfter: 100, firstPauseMs: 100, longestPauseMs: 100 },
  readTimeoutMs: 400,
};

/** The mediator on delivery's ledger, with a register and operators that are somebody else's. */
export const startMediator = async () => {
  const under: DeliveryUnderTest = await startDelivery();
  const register: FakeRegister = await startFakeRegister(organisation('162021000019', 'Registret'));
  register.senders.add(senderNumber);
  register.dispatchers.set(mediatorNumber, [senderNumber]);
  // Keys take their time to make: once for all tests of a file.
  const ours = organisation(mediatorNumber, 'Länsmyndigheten');
  const operatorIdentity = organisation('165567000012', 'Brevlådan');
  const identities = identitiesOf(ours);
  const stops: (() => Promise<void>)[] = [];

  const mediator = (
    tuning: Partial<WireTuning> = {},
    registry = new Registry(),
    senders?: SenderIdentities,
  ): ReturnType<typeof mediatorModule> =>
    mediatorModule({
      identities,
      senders,
      recipientAddress: register.recipientAddress,
      authorityAddress: register.authorityAddress,
      database: () => under.app.database,
      logger: createLogger('silent'),
      metrics: createDigitalPostMetrics(registry),
      tuning: { ...quick, ...tuning },
    });

  const operator = async (
    behave: (letter: Received) => Behaviour = () => 'store',
    more: { takesMs?: number; number?: string; isHome?: boolean } = {},
  ): Promise<FakeOperator> => {
    const { number = '165567000012', isHome = true, takesMs = 0 } = more;
    const started = await startFakeOperator({
      number,
      identity: operatorIdentity,
      dispatchers: () => register.dispatchers,
      behave,
      takesMs,
    });
    stops.push(started.stop);
    if (isHome) for (const recipient of [anna, bo, company]) register.places.set(recipient, started.place);
    return started;
  };

  const release = async (lines: readonly string[] = list): Promise<string> => {
    const body = bodyOf('Hej ((namn))', 'Beslutet finns här.');
    const audienceIds = [await under.audienceOf(lines)];
    const id = await under.draft({ channels: ['digitalPost'], subject: 'Beslut om bygglov', audienceIds, body });
    await under.release(id);
    return id;
  };

  const reasonsOf = async (sendOutId: string): Promise<(string | null)[]> => {
    const sql = 'select reason from delivery.ledger_entry where send_out_id = $1 order by reason';
    return (await under.app.database.pool.query<{ reason: string | null }>(sql, [sendOutId])).rows.map(({ reason }) => reason);
  };

  return {
    under,
    register,
    identities,
    ours,
    operatorIdentity,
    mediator,
    operator,
    release,
    reasonsOf,
    /** A letter to each of the list, to its end, by a worker that is running. */
    send: async (lines: readonly string[] = list) => {
      const id = await release(lines);
      const { counts } = await under.untilDone(id);
      return { counts, reasons: await reasonsOf(id) };
    },
    close: async () => {
      await under.close();
      for (const stop of stops) await stop();
      await register.stop();
    },
  };
};

export type MediatorUnderTest = Awaited<ReturnType<typeof startMediator>>;
