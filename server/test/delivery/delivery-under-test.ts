import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Body,
  type Channel,
  createSendOut,
  type DeliveryOptions,
  deliveryModule,
  releaseSendOut,
  type SendOutChannel,
} from '#delivery';
import { createLogger } from '../../src/platform/logging/logger.ts';
import type { MemberActor } from '../../src/vocabulary/actor.ts';
import { type Id, newId } from '../../src/vocabulary/id.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from './mail-sink.ts';

export const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
export const bodyOf = (...texts: string[]): Body => ({ type: 'doc', content: texts.map(paragraph) });

type Draft = { channels?: SendOutChannel[]; subject?: string; body?: Body; audienceIds?: Id[]; needIds?: Id[] };

/** The application with a mail server of its own, and short ways to what these tests do again and again. */
export const startDelivery = async () => {
  const sink: MailSink = await startMailSink();
  const app: AppUnderTest = await startApp({ environment: { SMTP_URL: sink.url, SMTP_CONNECTIONS: '3' } });
  const actorOf = (key: string, organisationId: Id): MemberActor => ({
    personId: app.personId(key),
    name: key,
    organisationId,
    roles: ['manage'],
    assuranceLevel: 3,
    personalNumberHash: null,
    locale: 'sv',
  });
  const karin = actorOf('karin', app.organisations.storsjo);
  const client: Client = await app.as('karin');
  const stops: (() => Promise<void>)[] = [];

  const worker = async (channels: readonly Channel[] = [], ledger: DeliveryOptions['ledger'] = {}): Promise<() => Promise<void>> => {
    const { startWork } = deliveryModule({
      mode: 'demo',
      database: () => app.database,
      smtp: app.settings.smtp,
      logger: createLogger('silent'),
      channels,
      ledger: { pollMs: 30, retryBaseSeconds: 0.2, maxAttempts: 4, ...ledger },
    });
    const stop = await startWork?.();
    if (stop === undefined) throw new Error('delivery has no work to start');
    let isStopped = false;
    const stopOnce = async (): Promise<void> => {
      if (!isStopped) await stop();
      isStopped = true;
    };
    stops.push(stopOnce);
    return stopOnce;
  };

  const audienceOf = async (lines: readonly string[], audienceId: Id = newId()): Promise<Id> => {
    const preview = await client.post('/v1/member-previews', { text: lines.join('\n') });
    const saved = await client.post(`/v1/audiences/${audienceId}/members/imports`, { token: preview.body.token, skipErrors: true });
    if (saved.status !== 200) throw new Error(`the list was not imported: ${JSON.stringify(saved.body)}`);
    return audienceId;
  };

  const draft = async ({
    channels = ['email'],
    subject = 'Nya bokningen',
    body = bodyOf('Hej!'),
    audienceIds = [],
    needIds = [],
  }: Draft = {}) =>
    (
      await app.database.transaction((tx) =>
        createSendOut(tx, karin, { programmeId: newId(), title: subject, subject, body, needIds, audienceIds, channels }),
      )
    ).id;

  const release = async (sendOutId: Id, expected?: number) => {
    const { body } = await client.get(`/v1/send-outs/${sendOutId}`);
    return app.database.transaction((tx) =>
      releaseSendOut(tx, karin, { sendOutId, revision: body.revision, expectedRecipients: expected ?? body.reach.reachable }),
    );
  };

  const progress = async (sendOutId: Id) => (await client.get(`/v1/send-outs/${sendOutId}/progress`)).body;

  const until = async <T>(look: () => Promise<T>, holds: (value: T) => boolean, seconds = 15): Promise<T> => {
    const deadline = Date.now() + seconds * 1000;
    for (;;) {
      const value = await look();
      if (holds(value) || Date.now() > deadline) return value;
      await sleep(40);
    }
  };
  const untilDone = (sendOutId: Id) =>
    until(
      () => progress(sendOutId),
      ({ status }) => status === 'done',
    );

  return {
    app,
    sink,
    karin,
    client,
    actorOf,
    worker,
    audienceOf,
    draft,
    release,
    progress,
    until,
    untilDone,
    close: async () => {
      for (const stop of stops) await stop();
      await app.close();
      await sink.stop().catch(() => undefined);
    },
  };
};

export type DeliveryUnderTest = Awaited<ReturnType<typeof startDelivery>>;
