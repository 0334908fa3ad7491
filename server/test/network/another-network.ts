import { createOrganisation, createPerson, shareService, startSession } from '#identity';
import type { OrganisationNumber } from '../../src/vocabulary/organisation-number.ts';
import type { AppUnderTest } from '../app-under-test.ts';

/** Two organisations that share a service of their own, and a request made by somebody who may do everything there. */
export const makeAnotherNetwork = async (app: AppUnderTest) => {
  const session = await app.database.transaction(async (tx) => {
    const host = await createOrganisation(tx, {
      name: 'Fjällregionen',
      kind: 'authority',
      organisationNumber: '2120000035' as string as OrganisationNumber,
    });
    const member = await createOrganisation(tx, {
      name: 'Dalby kommun',
      kind: 'municipality',
      organisationNumber: '2120000043' as string as OrganisationNumber,
    });
    await shareService(tx, { name: 'Fjällkartan', hostOrganisationId: host, memberIds: [member] });
    const personId = await createPerson(tx, { name: 'Frida Fjäll', memberships: [{ organisationId: host, roles: ['manage', 'editor'] }] });
    return startSession(tx, { personId, hours: 8, assuranceLevel: 3, organisationId: host });
  });
  const headers = { cookie: `budkavle_session=${session.token}`, 'x-csrf-token': session.csrfToken };
  return async (method: 'GET' | 'POST' | 'PUT' | 'PATCH', url: string, payload: object = {}): Promise<{ status: number; text: string }> => {
    const answer = await app.http.inject({ method, url, headers, ...(method === 'GET' ? {} : { payload }) });
    return { status: answer.statusCode, text: answer.body };
  };
};
