import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../../src/platform/http/route.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { callRoute, nameOf, parametersOf, type RealIds } from './call-route.ts';
import { makeAstridsPost, makeStorsjosThings } from './real-ids.ts';

let app: AppUnderTest;
let ids: RealIds;
let about: Route[];
beforeAll(async () => {
  app = await startApp();
  ids = await makeStorsjosThings(app);
  about = app.modules.flatMap((module) => module.routes).filter((one) => 'member' in one.access && parametersOf(one).length > 0);
});
afterAll(() => app.close());

/**
 * Members belong to an organisation and an audience. Another organisation that uses the same audience's id
 * has a list of its own under it, so it is answered, but from its own rows.
 */
const answersFromOwnRows = [
  'GET /v1/audiences/:audienceId/members',
  'POST /v1/audiences/:audienceId/members',
  'POST /v1/audiences/:audienceId/members/imports',
];

/** A shared service's main messages are agreed on by its organisations: each answers for itself. */
const agreedOnTogether = ['POST /v1/main-messages/:mainMessageId/agreement', 'POST /v1/main-messages/:mainMessageId/adoption'];

const followingADocument = ['PUT', 'DELETE'].map((method) => `${method} /v1/strategy/documents/:documentId/following`);

/** What one may do with only the right to look: a person's own views and calendar addresses. */
const ofOnesOwn = [
  'DELETE /v1/calendar-views/:viewId',
  'DELETE /v1/calendar-feeds/:feedId',
  ...followingADocument,
  'POST /v1/collaboration/access-requests/:requestId/withdraw',
];

/** What every organisation of a shared service reads by design; the tests of network and language try another service's organisations. */
const sharedInTheNetwork = ['groupId', 'appointmentId', 'meetingId', 'consultationId', 'mainMessageId', 'topicId', 'partId', 'occasionId'];
/** Names, channels and partners that the network has in common; the tests of language and network try another service's organisations. */
const oneVoice = ['brandId', 'strengthId', 'assetId', 'linkId', 'channelId', 'proposalId', 'accountId', 'partnerId', 'basisId'];
/** What governs a shared service is written by its host and read by all; the tests of strategy try another service's organisations. */
const governsTheNetwork = [
  'documentId',
  'versionId',
  'outsideEventId',
  'assumptionId',
  'dependentId',
  'goalId',
  'targetId',
  'loggedDecisionId',
  'changeId',
];
const readInTheNetwork = [
  'GET /v1/strategy/documents/:documentId',
  'GET /v1/strategy/documents/:documentId/comparison',
  'GET /v1/strategy/documents/:documentId/file',
  'GET /v1/strategy/versions/:versionId/revisions',
  ...followingADocument,
];
const answeredInTheNetwork = [
  'POST /v1/network/channel-proposals/:proposalId/remarks',
  ...readInTheNetwork,
  'GET /v1/network/groups/:groupId',
  'GET /v1/network/meetings/:meetingId',
  'GET /v1/network/meetings/:meetingId/document',
  'PUT /v1/network/consultations/:consultationId/answer',
];

/** A campaign as its partner reads it, which whoever leads it is not; the tests of campaigns try it. */
const forPartners = '/v1/partnerships/';

describe('another organisation', { timeout: 120_000 }, () => {
  test('for every id in an address there is a real one to try with', () => {
    const names = new Set(about.flatMap(parametersOf));
    expect([...names].filter((name) => (ids[name] ?? '') === '')).toEqual([]);
  });

  test('gets nowhere on any route with ids that are not its own, and cannot tell them from ids that do not exist', async () => {
    const olle = await app.as('olle');
    const answered: string[] = [];
    for (const one of about) {
      const { status } = await callRoute(olle, one, ids);
      const isAnswered = [...answersFromOwnRows, ...agreedOnTogether, ...answeredInTheNetwork].includes(nameOf(one));
      if (![403, 404, 410].includes(status) && !isAnswered) answered.push(`${nameOf(one)}: ${status}`);
    }
    expect(answered).toEqual([]);
  });

  test('finds nothing of ours in any of its lists', async () => {
    const olle = await app.as('olle');
    const lists = app.modules
      .flatMap((module) => module.routes)
      .filter((one) => one.method === 'GET' && 'member' in one.access && parametersOf(one).length === 0);
    expect(lists.length).toBeGreaterThan(5);
    const ours = Object.entries(ids).filter(
      ([name]) => !['operatorId', 'token', ...sharedInTheNetwork, ...oneVoice, ...governsTheNetwork].includes(name),
    );
    for (const list of lists) {
      const { text } = await callRoute(olle, list);
      for (const [name, id] of ours) expect(text, `${nameOf(list)} tells ${name}`).not.toContain(id);
    }
  });

  test('its attempts changed nothing: what we have answers as before', async () => {
    const karin = await app.as('karin');
    const pages = about.filter(({ method, path }) => method === 'GET' && !path.endsWith('/events') && !path.startsWith(forPartners));
    expect(pages.length).toBeGreaterThan(5);
    const lost: string[] = [];
    for (const one of pages) {
      const { status } = await callRoute(karin, one, ids);
      // The ids are real: whoever owns them gets an answer, or is told what the page is missing.
      if (status === 404 || status === 403 || status >= 500) lost.push(`${nameOf(one)}: ${status}`);
    }
    expect(lost).toEqual([]);
    const { body } = await karin.get(`/v1/audiences/${ids['audienceId']}/members`);
    expect(body.items).toHaveLength(1);
  });

  test('a member who may only look is stopped at everything that changes', async () => {
    const maria = await app.as('maria', { organisationId: app.organisations.storsjo });
    const passed: string[] = [];
    for (const one of about.filter((route) => route.method !== 'GET' && !ofOnesOwn.includes(nameOf(route)))) {
      const { body, status } = await callRoute(maria, one, ids);
      if (body?.code !== 'notAllowed') passed.push(`${nameOf(one)}: ${status} ${body?.code}`);
    }
    expect(passed).toEqual([]);
  });
});

describe('another citizen', { timeout: 120_000 }, () => {
  test('gets to nobody’s mailbox and no letter with ids that are real', async () => {
    const post = await makeAstridsPost(app);
    const routes = app.modules.flatMap((module) => module.routes).filter((one) => 'mailbox' in one.access && parametersOf(one).length > 0);
    expect(routes.length).toBeGreaterThan(4);
    expect([...new Set(routes.flatMap(parametersOf))].filter((name) => !(name in post))).toEqual([]);
    const answered: string[] = [];
    for (const key of ['elias', 'karin'])
      for (const one of routes) {
        const { status } = await callRoute(await app.as(key), one, post);
        if (status !== 404) answered.push(`${key} ${nameOf(one)}: ${status}`);
      }
    expect(answered).toEqual([]);
    const astrid = await app.as('astrid');
    for (const one of routes.filter(({ method }) => method === 'GET')) expect((await callRoute(astrid, one, post)).status).toBe(200);
  });
});
