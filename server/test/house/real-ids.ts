import { createSendOut } from '#delivery';
import { publishPage } from '#publishing';
import { saveCompany, saveDispatcher, saveOperator, saveSender } from '#register';
import { beginSigning } from '../../src/contexts/mailbox/use-cases/begin-signing.ts';
import type { MemberActor } from '../../src/vocabulary/actor.ts';
import type { AppUnderTest, Client } from '../app-under-test.ts';
import { makeRoomThings } from '../collaboration/room-things.ts';
import { letter as letterOf } from '../delivery/letter-office.ts';
import { makeKey } from '../key-client.ts';
import { operatorOf, requestOf } from '../mailbox/wire-operator.ts';
import { addALocalField, declineASuggestion, readInAPlanFile } from '../planning/plan-file.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';
import { makeStrategyThings } from '../strategy/strategy-things.ts';
import type { RealIds } from './call-route.ts';

const actorFor = (app: AppUnderTest): MemberActor => ({
  personId: app.personId('karin'),
  name: 'Karin Lindqvist',
  organisationId: app.organisations.storsjo,
  roles: ['manage'],
  assuranceLevel: 3,
  personalNumberHash: null,
  locale: 'sv',
});

const members = 'Namn;E-post\nAnna Testsson;anna@forening.example\nBo Testsson;inte en adress\n';

const document =
  'Vaktmästare\nDetta bör målgruppen veta:\n• Nya tider\nFörslag på kanaler: e-post\n\nLärare\nDetta bör målgruppen veta:\n• Nya lokaler\nFörslag på kanaler: intranät\n';

/** What the register holds belongs to whoever keeps it: to everybody else it is not there. */
const fillRegister = (app: AppUnderTest): Promise<RealIds> =>
  app.database.transaction(async (tx) => {
    const sender = await saveSender(tx, null, { organisationNumber: '2120000019', name: 'Storsjö kommun' });
    const dispatcher = await saveDispatcher(tx, null, {
      organisationNumber: '2021000019',
      name: 'Länsmyndigheten',
      senders: ['2120000019'],
    });
    const operator = await saveOperator(tx, null, {
      organisationNumber: '5567000012',
      name: 'Brevlådan',
      domain: 'brevlada.example',
      serviceAddress: 'https://brevlada.example/service/v3',
      uiAddress: 'https://brevlada.example/',
    });
    await saveCompany(tx, null, { organisationNumber: '8020000017', name: 'Sjöbo Segelsällskap', signatory: null });
    return { senderId: sender.id, dispatcherId: dispatcher.id, registerOperatorId: operator.id };
  });

const fillBrands = async (app: AppUnderTest, karin: Client): Promise<RealIds> => {
  const brand = await karin.post('/v1/brands', { layer: 'organisation', name: 'Storsjö', representsId: app.organisations.storsjo });
  const measurement = { value: 70, method: 'Panel', sampleSize: 100, measuredOn: '2026-01-31' };
  const strength = await karin.post(`/v1/brands/${brand.body.id}/strengths`, measurement);
  const asset = await karin.post(`/v1/brands/${brand.body.id}/assets`, { kind: 'logo', title: 'Märket', usage: 'mark' });
  const addresses = { pageAddress: 'https://storsjo.invalid/post', targetAddress: 'https://brevladan.invalid/' };
  const link = await karin.post('/v1/page-links', addresses);
  const variants = [{ wording: 'Bara du läser' }];
  const wish = { title: 'Test', subjectKind: 'wording', method: 'comprehension', audience: 'Alla', question: 'Vem?', variants };
  const messageTest = await karin.post('/v1/message-tests', { ...wish, options: ['Jag', 'Alla'], rightOption: 0 });
  return {
    brandId: brand.body.id,
    strengthId: strength.body.id,
    assetId: asset.body.id,
    linkId: link.body.id,
    testId: messageTest.body.id,
  };
};

const fillVoice = async (karin: Client, maria: Client, sendOutId: string): Promise<RealIds> => {
  const channel = await karin.post('/v1/network/channels', { name: 'Webben', kind: 'web', status: 'existing' });
  const proposal = await karin.post('/v1/network/channel-proposals', { name: 'Instagram', kind: 'social', why: 'Där är de' });
  const account = await maria.post('/v1/network/social-accounts', { platform: 'Instagram', handle: '@bokning' });
  const partner = await maria.post('/v1/network/partners', { organisationNumber: '8020000017', kind: 'other' });
  const basis = { printKronor: 1, postageKronor: 9, source: 'Avtal', validFrom: '2026-01-01' };
  const { revision } = (await karin.get(`/v1/send-outs/${sendOutId}`)).body;
  const approval = await karin.post(`/v1/send-outs/${sendOutId}/approvals`, { revision, expectedRecipients: 1 });
  return {
    channelId: channel.body.id,
    proposalId: proposal.body.id,
    accountId: account.body.id,
    partnerId: partner.body.id,
    basisId: (await maria.post('/v1/network/saving-bases', basis)).body.id,
    approvalId: approval.body.id,
  };
};

/** One thing of every kind that belongs to Storsjö, by the name that its id has in the routes. */
export const makeStorsjosThings = async (app: AppUnderTest): Promise<RealIds> => {
  const karin = await app.as('karin');
  const maria = await app.as('maria');
  const plan = await makeSmallPlan(karin);
  const [need] = (await getPlan(karin, plan.programmeId)).needs;
  const activity = { title: 'Möte', channel: 'meeting', plannedDate: '2030-01-31', needIds: [need?.id] };
  const planned = await karin.post(`/v1/programmes/${plan.programmeId}/activities`, activity);
  const question = { text: 'Vad?', options: ['Det', 'Något annat'], right: 0 };
  const checkQuestions = [question, { ...question, text: 'När?' }, { ...question, text: 'Varför?' }];
  await karin.put(`/v1/messages/${plan.schedule}/check`, { questions: checkQuestions, passMark: 2 });
  const milestone = await karin.post(`/v1/programmes/${plan.programmeId}/milestones`, { name: 'Driftstart', date: '2030-06-01' });
  const move = await karin.post(`/v1/milestones/${milestone.body.id}/moves`, { date: '2030-06-08', revision: 1 });
  const quietPeriod = await karin.post('/v1/quiet-periods', { name: 'Sommar', startsOn: '2030-07-01', endsOn: '2030-07-31' });
  const view = await karin.post('/v1/calendar-views', { name: 'Min vy', filters: {} });
  const feed = await karin.post('/v1/calendar-feeds', { name: 'Mitt', scope: 'mine' });
  const yearPlan = await karin.put('/v1/year-plans', { year: 2030, introduction: 'Året' });
  await karin.post('/v1/invitations', { email: 'ny@storsjo.example', roles: ['write'] });
  const invitations = await karin.get('/v1/invitations');
  await karin.post(`/v1/audiences/${plan.staff}/members`, { name: 'Anna Testsson', email: 'anna@forening.example' });
  const recipients = await karin.get(`/v1/audiences/${plan.staff}/members`);
  const preview = await karin.post('/v1/member-previews', { text: members });
  const operator = {
    name: 'Brevlådan',
    descriptionSv: 'En',
    descriptionEn: 'One',
    urlPrivate: 'https://brevlada.example/',
    urlCompany: null,
  };
  const added = await maria.post('/v1/mailbox-operators', operator);
  const read = await karin.post('/v1/plan-previews', { text: document });
  const imported = await karin.post(`/v1/programmes/${plan.programmeId}/imports`, { plan: read.body.plan });
  const term = await karin.post('/v1/terms', { term: 'bokningstjänst', status: 'preferred', visibility: 'own' });
  const brand = { name: 'Mina meddelanden', minPerThousand: null, maxPerThousand: 5, standardLine: null, visibility: 'own' };
  const rule = await karin.put('/v1/brand-rules', brand);
  const cascade = await karin.post(`/v1/programmes/${plan.programmeId}/cascades`, { title: 'Budkavle', needIds: [need?.id] });
  const head = { kind: 'person', name: 'Eva Testsson', email: 'eva@storsjo.example' };
  const holder = await karin.post(`/v1/cascades/${cascade.body.id}/holders`, head);
  await karin.post(`/v1/cascades/${cascade.body.id}/start`);
  const { url } = (await karin.post(`/v1/cascade-holders/${holder.body.id}/copied-links`)).body;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  await app.visitor.post(`${new URL(url).pathname}/fraga`, 'question=Varf%C3%B6r', form);
  const questions = await karin.get(`/v1/cascades/${cascade.body.id}/questions`);
  const key = await makeKey(app, karin);
  const notBefore = new Date(Date.now() + 3_600_000).toISOString();
  const letter = await key.client.post('/v1/letters', letterOf({ notBefore }));
  const made = await app.database.transaction(async (tx) => {
    const actor = actorFor(app);
    const sendOut = await createSendOut(tx, actor, {
      programmeId: plan.programmeId,
      title: 'Nyheter',
      needIds: need === undefined ? [] : [need.id],
      audienceIds: [plan.staff],
      channels: ['email'],
    });
    const page = await publishPage(tx, actor, { title: 'Nyheter', html: '<p>Nyheter</p>', text: 'Nyheter' });
    return { sendOutId: sendOut.id, pageId: page.pageId };
  });
  const contribution = await karin.post('/v1/network/contributions', { title: 'Nyhet', text: 'En nyhet' });
  const group = await karin.post('/v1/network/groups', { name: 'Bilder', purpose: '' });
  const task = await karin.post(`/v1/network/groups/${group.body.id}/tasks`, { title: 'Välj bilder' });
  const seat = { duty: 'referenceGroup', personId: app.personId('karin') };
  const appointment = await karin.post('/v1/network/appointments', seat);
  const meetingPlan = { kind: 'yearly', title: 'Möte', heldOn: '2031-03-05', startsAt: '09:30', minutesLong: 60 };
  const meeting = await maria.post('/v1/network/meetings', meetingPlan);
  const agendaItem = await maria.post(`/v1/network/meetings/${meeting.body.id}/agenda`, { title: 'Kampanj' });
  const asked = await karin.post('/v1/network/questions', { question: 'Får vi?' });
  // Far ahead, so that both are themselves in every test.
  const merger = await maria.post('/v1/organisation-merges', {
    fromId: app.organisations.storsjo,
    toId: app.organisations.lansmyndigheten,
    takesEffectOn: '2040-01-01',
  });
  const consultation = await maria.post('/v1/network/consultations', { question: 'Ska vi?', answerBy: '2031-01-31' });
  const part = await maria.post('/v1/service/parts', { name: 'Bokning' });
  const supportLevel = await karin.post('/v1/service/support-levels', { visibility: 'own', name: 'Superanvändare' });
  const connection = await karin.post('/v1/service/connections', { kind: 'mailing', name: 'Faktura', visibility: 'own' });
  const template = await karin.upload(
    `/v1/messages/${plan.schedule}/attachments`,
    { name: 'a.pdf', bytes: '%PDF-1.7' },
    { kind: 'template', visibility: 'network' },
  );
  const reference = await karin.post(`/v1/messages/${plan.schedule}/references`, { name: 'Länets projekt' });
  const main = await maria.post('/v1/main-messages', { statement: 'Det är tryggt' });
  const ignored = await karin.post(`/v1/texts/${made.sendOutId}/ignored-findings`, { finding: 'spelling', found: 'nyheter' });
  const inBrands = await fillBrands(app, karin);
  const inVoice = await fillVoice(karin, maria, made.sendOutId);
  const occasionWords = { kind: 'newFeature', title: 'Ny karta', startsOn: '2031-03-01', benefit: 'Hittar rätt' };
  const occasion = await karin.post('/v1/occasions', occasionWords);
  const campaign = await karin.post('/v1/campaigns', { title: 'Kartan' });
  const shownCampaign = await karin.post('/v1/campaigns', { title: 'Visad', visibility: 'network' });
  const remark = await maria.post(`/v1/campaigns/${shownCampaign.body.id}/remarks`, { text: 'Tänk på orden' });
  const inRegister = await fillRegister(app);
  const { rows: companies } = await app.database.pool.query<{ id: string }>('select id from register.company');
  return {
    ...made,
    ...inRegister,
    ...(await makeStrategyThings(app)),
    occasionId: occasion.body.id,
    campaignId: campaign.body.id,
    remarkId: remark.body.id,
    ...(await makeRoomThings(app)),
    ...inBrands,
    ...inVoice,
    companyId: companies[0]?.id ?? '',
    apiKeyId: key.id,
    letterId: letter.body.id,
    textId: made.sendOutId,
    ignoredId: ignored.body.id,
    mainMessageId: main.body.id,
    partId: part.body.id,
    attachmentId: template.body.id,
    materialId: template.body.id,
    referenceId: reference.body.id,
    supportId: supportLevel.body.id,
    connectionId: connection.body.id,
    programmeId: plan.programmeId,
    audienceId: plan.staff,
    messageId: plan.schedule,
    needId: need?.id ?? '',
    activityId: planned.body.id,
    milestoneId: milestone.body.id,
    moveId: move.body.moveId,
    quietPeriodId: quietPeriod.body.id,
    viewId: view.body.id,
    feedId: feed.body.id,
    yearPlanId: yearPlan.body.id,
    contributionId: contribution.body.id,
    groupId: group.body.id,
    taskId: task.body.id,
    meetingId: meeting.body.id,
    agendaItemId: agendaItem.body.id,
    askedId: asked.body.id,
    consultationId: consultation.body.id,
    mergeId: merger.body.id,
    appointmentId: appointment.body.id,
    cascadeId: cascade.body.id,
    holderId: holder.body.id,
    questionId: questions.body.items[0].id,
    invitationId: invitations.body.items[0].id,
    personId: app.personId('ahmed'),
    recipientId: recipients.body.items[0].recipientId ?? recipients.body.items[0].id,
    importId: imported.body.importId,
    fileImportId: await readInAPlanFile(karin, plan.programmeId),
    decisionId: await declineASuggestion(karin, plan.programmeId),
    fieldId: await addALocalField(karin, plan.programmeId),
    groupQuestionId: await askOnThePageOf(app, karin, plan),
    brandRuleId: rule.body.id,
    termId: term.body.id,
    operatorId: added.body.id,
    token: preview.body.token,
  };
};

const askOnThePageOf = async (app: AppUnderTest, karin: Client, { clubs, programmeId }: SmallPlan): Promise<string> => {
  const page = await karin.put(`/v1/audiences/${clubs}/group-page`, { introduction: '', contact: '', revision: 0 });
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  await app.visitor.post(new URL(page.body.url).pathname, 'question=Var?', type);
  return (await karin.get(`/v1/programmes/${programmeId}/group-questions`)).body.items[0].id;
};

const beginASigning = (app: AppUnderTest): Promise<string> =>
  app.database.transaction((tx) =>
    beginSigning(
      tx,
      { ...actorFor(app), personId: app.personId('astrid') },
      {
        text: 'Jag vill ha digital post.',
        step: { state: 'waiting', hint: 'userSign', order: {} },
        now: new Date(),
      },
    ),
  );

/** Astrid's own mailbox, with a letter in it that brought a PDF. */
export const makeAstridsPost = async (app: AppUnderTest): Promise<RealIds> => {
  const astrid = await app.as('astrid');
  const opened = await astrid.post('/v1/mailboxes', { kind: 'person' });
  await operatorOf(app).deliver(requestOf());
  const letters = await astrid.get(`/v1/mailboxes/${opened.body.id}/letters`);
  const mailboxId = opened.body.id;
  const folder = await astrid.post(`/v1/mailboxes/${mailboxId}/folders`, { name: 'Hem' });
  const address = await astrid.post(`/v1/mailboxes/${mailboxId}/notice-addresses`, { channel: 'email', address: 'astrid@post.example' });
  return {
    mailboxId,
    letterId: letters.body.items[0].id,
    folderId: folder.body.id,
    addressId: address.body.id,
    signingId: await beginASigning(app),
    position: '0',
  };
};
