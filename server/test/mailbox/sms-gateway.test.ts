import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSmsGateway } from '../../src/app/sms-gateway.ts';
import { readSettings } from '../../src/platform/config/settings.ts';

type Taken = { authorization: string | undefined; form: Record<string, string> };

let server: Server;
let url: string;
let answer: number | 'cut' | 'silence' = 200;
const taken: Taken[] = [];

beforeAll(async () => {
  server = createServer(async (request, reply) => {
    const form = Object.fromEntries(new URLSearchParams(await readText(request)));
    taken.push({ authorization: request.headers.authorization, form });
    if (answer === 'cut') request.socket.destroy();
    else if (answer !== 'silence') reply.writeHead(answer).end('{"status":"created"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://user%40kommun:s%3Acret@127.0.0.1:${(server.address() as AddressInfo).port}/a1/sms`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const gateway = (address = url) => openSmsGateway({ sms: { url: address, from: 'Brevladan' } } as never);
const send = (address?: string) => gateway(address)?.send({ id: 'one', to: '+46700000000', text: 'Du har fått post. Åäö' });

describe('text messages about new post', () => {
  test('go to the gateway as a form, with the password in the header and not in the address', async () => {
    answer = 200;
    expect(await send()).toEqual({ kind: 'accepted', proves: 'handedOver' });
    expect(taken.at(-1)).toEqual({
      authorization: `Basic ${Buffer.from('user@kommun:s:cret').toString('base64')}`,
      form: { from: 'Brevladan', to: '+46700000000', message: 'Du har fått post. Åäö' },
    });
  });

  test.each([
    [400, { kind: 'rejected', reason: 'addressUnknown' }],
    [401, { kind: 'tryLater', reason: 'mailServerUnreachable' }],
    [402, { kind: 'tryLater', reason: 'mailServerUnreachable' }],
    [429, { kind: 'tryLater', reason: 'mailServerUnreachable' }],
    [503, { kind: 'tryLater', reason: 'mailServerUnreachable' }],
  ])('an answer of %i is understood', async (status, result) => {
    answer = status;
    expect(await send()).toEqual(result);
  });

  test('a gateway that is not there is asked again, for nothing can have left', async () => {
    expect(await send('http://127.0.0.1:1/a1/sms')).toEqual({ kind: 'tryLater', reason: 'mailServerUnreachable' });
  });

  test.each(['cut', 502] as const)('after %s nobody knows whether it left, so it is not sent again', async (fault) => {
    answer = fault;
    await expect(send()).rejects.toThrow(/socket hang up|answered 502/);
  });

  test('without a gateway there are no text messages', () => {
    expect(openSmsGateway({ sms: undefined } as never)).toBeUndefined();
  });
});

describe('the settings of the gateway', () => {
  const production = {
    MODE: 'production',
    DIGITAL_POST: 'off',
    PUBLIC_URL: 'https://budkavle.example',
    DATABASE_URL: 'postgresql://localhost/x',
    SECRET_KEY: Buffer.alloc(32).toString('base64'),
    OIDC_ISSUER: 'https://issuer.example',
    OIDC_CLIENT_ID: 'id',
    OIDC_CLIENT_SECRET: 'secret',
    SMTP_URL: 'smtp://localhost',
    SMTP_FROM: 'a@b.example',
  };

  test.each([
    [{ SMS_URL: 'http://user:password@gateway.example/sms', SMS_FROM: 'Brevladan' }, /SMS_URL is no https address/],
    [{ SMS_URL: 'https://user:password@gateway.example/sms' }, /SMS_FROM is missing/],
    [{ SMS_URL: 'https://user:password@gateway.example/sms', SMS_FROM: 'Brevlådan i Storsjö' }, /SMS_FROM is missing or wrong/],
  ])('that are wrong stop the start with the remedy, and without the password', (wrong, sentence) => {
    expect(() => readSettings({ ...production, ...wrong })).toThrow(sentence);
    expect(() => readSettings({ ...production, ...wrong })).not.toThrow(/password@gateway/);
  });

  test('that are right are taken', () => {
    const sms = { SMS_URL: 'https://user:password@gateway.example/sms', SMS_FROM: '+46700000000' };
    expect(readSettings({ ...production, ...sms }).sms).toEqual({ url: sms.SMS_URL, from: sms.SMS_FROM });
  });
});
