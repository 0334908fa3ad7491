import { addOccasion, answerOwnership, createCampaign, placeActivity, planCampaign, pledgeShare, saveBudget, setParties } from '#campaigns';
import { listMainMessages } from '#language';
import { planActivity } from '#planning';
import { listTargets } from '#strategy';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { calendarDateOf } from '../../vocabulary/calendar-date.ts';
import type { Id } from '../../vocabulary/id.ts';

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

type People = { karin: MemberActor; olle: MemberActor; partnerId: Id };

const addOccasions = async (tx: Tx, { karin, olle }: People): Promise<Id> => {
  await addOccasion(tx, olle, {
    kind: 'newActor',
    title: 'Granvik börjar ta emot ansökningar om bidrag',
    startsOn: dayFromNow(110),
    endsOn: null,
    benefit: 'Föreningar som finns i båda kommunerna söker på ett ställe.',
    helps: '',
    reach: null,
  });
  const { id } = await addOccasion(tx, karin, {
    kind: 'newFeature',
    title: 'Betala direkt när man bokar',
    startsOn: dayFromNow(45),
    endsOn: dayFromNow(75),
    benefit: 'Föreningen slipper vänta på en faktura och vet att tiden är dess.',
    helps: 'Föreningar som bokar lokaler',
    reach: 900,
  });
  return id;
};

const setBudget = async (tx: Tx, { karin, olle, partnerId }: People, campaignId: Id, revision: number): Promise<void> => {
  await saveBudget(tx, karin, {
    campaignId,
    revision,
    lines: [
      { title: 'Film på en minut', kronor: 60_000, payerOrganisationId: null },
      { title: 'Annonser i sociala medier', kronor: 25_000, payerOrganisationId: null },
      { title: 'Affischer i Storsjös hallar', kronor: 8000, payerOrganisationId: karin.organisationId },
    ],
    asked: [
      { organisationId: karin.organisationId, kronor: 45_000 },
      { organisationId: olle.organisationId, kronor: 35_000 },
      { organisationId: partnerId, kronor: 5000 },
    ],
  });
  await pledgeShare(tx, karin, { campaignId, kronor: 45_000 });
};

/** Something comes up, and two municipalities make a campaign of it: being planned, with a partner who has not answered and a part of the money missing. */
export const seedCampaigns = async (tx: Tx, people: People & { programmeId: Id }): Promise<void> => {
  const { karin, olle, partnerId, programmeId } = people;
  const occasionId = await addOccasions(tx, people);
  const [mainMessage] = (await listMainMessages(tx, karin)).items;
  const [target] = await listTargets(tx, karin.organisationId);
  const { id: campaignId } = await createCampaign(tx, karin, {
    mainMessageId: mainMessage?.id ?? null,
    strategyTargetId: target?.id ?? null,
    title: 'Boka och betala på en gång',
    purpose: 'Fler föreningar bokar själva i stället för att ringa.',
    occasionId,
    joinStep: 'start',
    joinHelp: 'Vi visar föreningens kassör hur den första bokningen går till, i hallen och på film.',
    targetNumber: 300,
    targetUnit: 'föreningar som bokar själva',
    targetBy: dayFromNow(120),
    audiences: ['Civilsamhällets aktörer (föreningar etc.)'],
    startsOn: dayFromNow(47),
    endsOn: dayFromNow(75),
    message: 'Nu betalar ni direkt när ni bokar. Då är tiden er på en gång.',
  });
  await setParties(tx, karin, {
    campaignId,
    parties: [
      { organisationId: olle.organisationId, name: '', does: 'Filmen och annonserna' },
      { organisationId: partnerId, name: '', does: 'Berättar för klubbarnas kassörer' },
      { organisationId: null, name: 'Föreningsrådet', does: 'Tar upp det på vårmötet' },
    ],
  });
  await answerOwnership(tx, olle, { campaignId, answer: 'joined' });
  const { revision } = await planCampaign(tx, karin, { campaignId });
  await setBudget(tx, people, campaignId, revision);
  const activity = { programmeId, title: 'Film i sociala medier: betala direkt', type: 'social' as const, needIds: [] };
  const { id: activityId } = await planActivity(tx, karin, {
    ...activity,
    plannedDate: dayFromNow(47),
    responsiblePersonId: karin.personId,
  });
  await placeActivity(tx, karin, { campaignId, activityId });
};
