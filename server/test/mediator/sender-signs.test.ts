import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationIdentity } from '../../src/platform/certificates/organisation-identity.ts';
import type { SenderIdentities } from '../../src/platform/certificates/sender-identities.ts';
import { identitiesOf, organisation } from './fake-infrastructure.ts';
import { type MediatorUnderTest, mediatorNumber, onlyAnna, senderNumber, startMediator } from './mediator-under-test.ts';

let wired: MediatorUnderTest;
let registry: Registry;
const own = identitiesOf(organisation(senderNumber, 'Storsjö kommun'));
let held: readonly OrganisationIdentity[] = own.all();

/** The municipality's own key, as long as it lends it to the mediator. */
const senders: SenderIdentities = {
  of: (number) => held.find(({ organisationNumber }) => organisationNumber === number),
  all: () => held,
  stores: [own],
  close: () => undefined,
};

beforeAll(async () => {
  wired = await startMediator();
  registry = new Registry();
  const module = wired.mediator({}, registry, senders);
  await module.startWork?.();
  await wired.under.worker([module.channel], { maxAttempts: 10 });
});
afterAll(() => wired.close());

describe('a sender with a key of its own', () => {
  test('signs its letter itself; the mediator seals it, and the operator believes both', async () => {
    const { letters } = await wired.operator();
    expect((await wired.send(onlyAnna)).counts).toMatchObject({ delivered: 1 });
    expect([...letters.values()].map(({ signedBy }) => signedBy)).toEqual([senderNumber]);
  });

  test('has its letter repeated with the same two keys, byte for byte', async () => {
    const { letters } = await wired.operator(({ times }) => (times === 1 ? 'storeAndCut' : 'store'));
    expect((await wired.send(onlyAnna)).counts).toMatchObject({ delivered: 1 });
    expect([...letters.values()].map(({ times, hashes, signedBy }) => [times, hashes.size, signedBy])).toEqual([[2, 1, senderNumber]]);
  });

  test('that takes its key back while a letter is on its way is told that nobody knows: it is not signed by another', async () => {
    const { letters } = await wired.operator(() => {
      held = [];
      return 'storeAndCut';
    });
    expect(await wired.send(onlyAnna)).toMatchObject({ counts: { unknown: 1 }, reasons: ['interrupted'] });
    expect([...letters.values()].map(({ times }) => times)).toEqual([1]);
  });

  test('and none any more: the mediator signs for it again', async () => {
    const { letters } = await wired.operator();
    expect((await wired.send(onlyAnna)).counts).toMatchObject({ delivered: 1 });
    expect([...letters.values()].map(({ signedBy }) => signedBy)).toEqual([mediatorNumber]);
  });

  test('is warned in time when its certificate runs out, as the mediator is', async () => {
    const metric = await registry.getSingleMetricAsString(
      (await registry.getMetricsAsJSON()).find(({ name }) => name.includes('certificate'))?.name ?? '',
    );
    expect(metric).toContain(`organisation="${senderNumber}"`);
    expect(metric).toContain(`organisation="${mediatorNumber}"`);
  });
});
