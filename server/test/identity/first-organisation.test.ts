import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const run = async (...words: string[]) => {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const env = {
    PATH,
    NODE_COMPILE_CACHE,
    DATABASE_URL: app.databaseUrl,
    LOG_LEVEL: 'silent',
    SECRET_KEY: app.settings.secretKey.toString('base64'),
  };
  const { stdout } = await promisify(execFile)(process.execPath, ['server/src/cli/main.ts', 'organisation', 'add', ...words], {
    env,
  }).catch((error: { stdout: string }) => error);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { link?: string; problems?: string[] };
};

describe('the first organisation of an installation', () => {
  test('is added from the command line, and the link makes one person its manager, once', async () => {
    const { link = '' } = await run(
      '--name',
      'Nya kommunen',
      '--kind',
      'municipality',
      '--number',
      '212000-0035',
      '--manager',
      'chef@nya.example',
    );
    const token = link.split('/').at(-1) ?? '';
    const elias = await app.as('elias');
    expect((await app.visitor.get(`/inbjudan/${token}`)).status).toBe(302);
    expect((await elias.post('/v1/invitations/accept', { token })).status).toBe(200);
    expect((await elias.get('/v1/session')).body.organisation).toMatchObject({ name: 'Nya kommunen', roles: ['manage'] });
    expect((await elias.post('/v1/invitations/accept', { token })).body).toMatchObject({ code: 'invitationNotValid' });
  });

  test('a wrong organisation number is told with its reason, and nothing is added', async () => {
    const { problems } = await run('--name', 'Fel', '--kind', 'municipality', '--number', '212000-0018', '--manager', 'chef@nya.example');
    expect(problems?.[0]).toContain('checkDigit');
  });
});
