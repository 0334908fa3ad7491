import type { AppUnderTest } from '../app-under-test.ts';

/** One thing of every kind that Storsjö has in the collaboration room, by the name that its id has in the routes. */
export const makeRoomThings = async (app: AppUnderTest): Promise<Record<string, string>> => {
  const room = '/v1/collaboration';
  const karin = await app.as('karin');
  const ahmed = await app.as('ahmed');
  const maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  const request = await ahmed.post(`${room}/access-requests`, { reason: 'Vi ska börja' });
  const grant = await maria.post(`${room}/access`, { kind: 'organisation', organisationId: app.organisations.storsjo });
  const fields = { collection: 'toolkit', title: 'Affisch' };
  const item = await karin.upload(`${room}/files`, { name: 'affisch.pdf', bytes: '%PDF-1.7\n%%EOF\n' }, fields);
  const people = [{ name: 'Anna Testsson', email: 'anna@forening.example' }];
  const handOut = await karin.post(`${room}/hand-outs`, { title: 'Material', itemIds: [item.body.id], people });
  const handOuts = await karin.get(`${room}/hand-outs`);
  const expertOrganisationId = app.organisations.lansmyndigheten;
  const topic = await maria.post(`${room}/topics`, { name: 'Arkitektur', expertOrganisationId });
  const help = await karin.post(`${room}/deep-dives`, { topicId: topic.body.id, question: 'Hur?' });
  const giveAway = await maria.post(`${room}/give-aways`, { name: 'Nyckelband', stock: 10, mostPerOrder: 5 });
  const order = await karin.post(`${room}/give-away-orders`, { giveAwayId: giveAway.body.id, number: 2, address: 'Storgatan 1' });
  const note = await karin.post(`${room}/notes`, { title: 'Utskicket', text: 'Skicka före lunch', visibility: 'own' });
  return {
    requestId: request.body.id,
    grantId: grant.body.id,
    itemId: item.body.id,
    handOutId: handOut.body.id,
    handOutRecipientId: handOuts.body.items[0].recipients[0].id,
    topicId: topic.body.id,
    helpId: help.body.id,
    giveAwayId: giveAway.body.id,
    orderId: order.body.id,
    noteId: note.body.id,
  };
};
