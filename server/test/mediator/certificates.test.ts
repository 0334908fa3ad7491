import { Registry } from 'prom-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mediatorModule } from '#mediator';
import { daysLeft, warningLevel } from '../../src/platform/certificates/expiry.ts';
import { createLogger } from '../../src/platform/logging/logger.ts';
import { createDigitalPostMetrics } from '../../src/platform/telemetry/digital-post-metrics.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { identitiesOf, organisation } from './fake-infrastructure.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const inDays = (days: number): Date => new Date(Date.now() + (days + 0.5) * 86_400_000);

/** Starts the mediator's work with a certificate of Storsjö kommun that lasts so long; answers its metric. */
const workWith = async (...lasts: number[]): Promise<string> => {
  const registry = new Registry();
  const mediator = mediatorModule({
    identities: identitiesOf(...lasts.map((days) => organisation('162120000019', 'Storsjö kommun', { to: inDays(days) }))),
    recipientAddress: 'https://localhost:1/Recipient/v3',
    authorityAddress: 'https://localhost:1/Authority',
    database: () => app.database,
    logger: createLogger('silent'),
    metrics: createDigitalPostMetrics(registry),
  });
  const stop = await mediator.startWork?.();
  await stop?.();
  await mediator.channel.close?.();
  return registry.getSingleMetricAsString('budkavle_certificate_days');
};

const warnings = async (key: string): Promise<{ kind: string; count: number; title: string }[]> => {
  const { body } = await (await app.as(key)).get('/v1/today');
  return body.attention.filter(({ kind }: { kind: string }) => kind.startsWith('certificate'));
};

test('those who manage the organisation are told in time that its certificate runs out, and nobody else is', async () => {
  expect(await workWith(200)).toContain('{organisation="162120000019"} 200');
  expect(await warnings('karin')).toEqual([]);
  await workWith(42);
  expect(await warnings('karin')).toEqual([{ kind: 'certificateExpires', count: 42, title: '162120000019' }]);
  expect(await warnings('olle')).toEqual([]);
  await workWith(6);
  expect(await warnings('karin')).toEqual([{ kind: 'certificateExpiresSoon', count: 6, title: '162120000019' }]);
});

test('the warning goes away when the new certificate is in place beside the old one', async () => {
  await workWith(6, 300);
  expect(await warnings('karin')).toEqual([]);
});

test('warnings come at 90, 30 and 7 days', () => {
  expect([91, 90, 31, 30, 8, 7, 0, -1].map(warningLevel)).toEqual([null, 90, 90, 30, 30, 7, 7, 7]);
  expect(daysLeft(inDays(3))).toBe(3);
});
