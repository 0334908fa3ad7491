import {
  addGiveAway,
  addItem,
  addTopic,
  askForAccess,
  describeOrganisation,
  giveAccess,
  leadLocally,
  orderGiveAway,
  saveDesignTokens,
  shareExperience,
  writeNote,
} from '#collaboration';
import { addTask, formGroup, setGroupMembers, setProject } from '#network';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { calendarDateOf } from '../../vocabulary/calendar-date.ts';
import type { Id } from '../../vocabulary/id.ts';
import { roomGiveAways, roomPages, roomTokens } from './demo-room.ts';

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

type People = { karin: MemberActor; olle: MemberActor; maria: MemberActor };

const furnish = async (tx: Tx, maria: MemberActor): Promise<void> => {
  for (const page of roomPages) await addItem(tx, maria, { kind: 'page', url: null, file: null, ...page });
  const picture = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" rx="8" fill="#1d5142"/></svg>',
  );
  const logo = {
    collection: 'manual' as const,
    title: 'Logotyp, liggande',
    summary: 'SVG för webb och tryck',
    tags: ['logotyp'],
    text: '',
    url: null,
  };
  await addItem(tx, maria, { kind: 'file', file: { fileName: 'logotyp-liggande.svg', bytes: picture }, ...logo });
  await saveDesignTokens(tx, maria, { version: 0, tokens: roomTokens, changeNote: 'Första versionen' });
};

const help = async (tx: Tx, { karin, olle, maria }: People): Promise<void> => {
  const contact = { contactName: 'Nationella supporten', contactEmail: 'stod@lansmyndigheten.example', contactPhone: '010-123 45 00' };
  const topicIds: Id[] = [];
  for (const name of ['Arkitektur och integrationer', 'Föreningarnas målgrupper', 'Upphandling och avrop'])
    topicIds.push((await addTopic(tx, maria, { name, ...contact, expertOrganisationId: maria.organisationId })).id);
  const [architecture = '', associations = ''] = topicIds;
  await describeOrganisation(tx, olle, { county: 'Jämtlands län', inhabitants: 12_000 });
  await describeOrganisation(tx, karin, { county: 'Jämtlands län', inhabitants: 18_500 });
  const experience = {
    tookPart: 'Pilotkommun i förra omgången',
    about: 'Hur vi fick med oss idrottsföreningarna.',
    topicIds: [associations],
  };
  await shareExperience(tx, olle, { experience });
  await leadLocally(tx, karin, { topicIds: [architecture, associations] });
};

const formProject = async (tx: Tx, { karin, maria }: People): Promise<void> => {
  const { id: groupId } = await formGroup(tx, maria, {
    name: 'Nya bilder till bokningen',
    purpose: 'Bilder som alla organisationer kan använda fritt.',
  });
  const seats = [maria, karin].map(({ organisationId, personId }) => ({ organisationId, personId }));
  await setGroupMembers(tx, maria, { groupId, members: seats });
  const days = { startsOn: dayFromNow(-14), endsOn: dayFromNow(60) };
  await setProject(tx, maria, { groupId, kind: 'project', leaderPersonId: maria.personId, ...days });
  const task = { groupId, note: '', startsOn: null };
  await addTask(tx, maria, {
    ...task,
    title: 'Samla önskemål om motiv',
    dueOn: dayFromNow(-3),
    responsiblePersonId: karin.personId,
    status: 'done',
  });
  await addTask(tx, maria, {
    ...task,
    title: 'Välj fotograf',
    dueOn: dayFromNow(10),
    responsiblePersonId: maria.personId,
    status: 'ongoing',
  });
  await addTask(tx, maria, {
    ...task,
    title: 'Lägg bilderna i verktygslådan',
    dueOn: dayFromNow(45),
    responsiblePersonId: null,
    status: 'planned',
  });
};

/** A room that is in use: Storsjö is in, Granvik has asked to come in, and there is something in every collection. */
export const seedCollaboration = async (tx: Tx, people: People): Promise<void> => {
  const { karin, olle, maria } = people;
  await furnish(tx, maria);
  await help(tx, people);
  await giveAccess(tx, maria, { kind: 'organisation', organisationId: karin.organisationId, lastDay: null });
  await askForAccess(tx, olle, { reason: 'Vi börjar införa tjänsten i vår och vill läsa metodstödet.' });
  for (const one of roomGiveAways) {
    const { id } = await addGiveAway(tx, maria, one);
    if (one.name === 'Nyckelband') await orderGiveAway(tx, karin, { giveAwayId: id, number: 40, address: 'Storsjö kommun, Rådhusgatan 1' });
  }
  await writeNote(tx, karin, {
    title: 'Skicka till föreningarna på tisdagar',
    text: 'Vi bytte från fredag till tisdag förmiddag. Dubbelt så många öppnade, och frågorna kom samma dag.',
    tags: ['utskick', 'föreningar'],
    channel: 'email',
    visibility: 'network',
  });
  await writeNote(tx, olle, {
    title: 'Visa bokningen på plats',
    text: 'En halvtimme i klubbhuset gav mer än tre brev. Ta med en telefon och låt kassören boka själv.',
    tags: ['möten', 'föreningar'],
    channel: 'meeting',
    visibility: 'network',
  });
  await formProject(tx, people);
};
