import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { adoptMainMessage, agreeOnMainMessage } from '../use-cases/agree-on-main-message.ts';
import { hangMessage, listConcreteMessages } from '../use-cases/hang-message.ts';
import { listMainMessages } from '../use-cases/list-main-messages.ts';
import { proposeStartPackage } from '../use-cases/propose-start-package.ts';
import { addMainMessage, retireMainMessage, rewriteMainMessage } from '../use-cases/write-main-message.ts';
import { agreedOn, organisation, printable, revision } from './schemas.ts';

const params = z.object({ mainMessageId: z.uuid() });
const version = z.number().int().min(1);

const text = {
  statement: printable(200).min(1),
  supporting: z.array(printable(300).min(1)).max(10).default([]),
  benefit: printable(500).default(''),
  proof: printable(500).default(''),
};

const listedVersion = z.object({
  version,
  statement: z.string(),
  supporting: z.array(z.string()),
  benefit: z.string(),
  proof: z.string(),
  agreedOn: z.string().nullable(),
  writtenAt: z.date(),
  agreedBy: z.array(organisation),
  hasAgreed: z.boolean(),
});

const listed = z.object({
  id: z.uuid(),
  position: z.number().int(),
  currentVersion: version.nullable(),
  revision,
  host: organisation,
  isOwn: z.boolean(),
  versions: z.array(listedVersion),
});

const concrete = z.object({
  messageId: z.uuid(),
  title: z.string(),
  address: z.string(),
  mainMessageId: z.uuid().nullable(),
  benefit: z.string(),
  isOrphan: z.boolean(),
  isOutdated: z.boolean(),
});

const retire = (isRetired: boolean): Route =>
  route({
    method: 'POST',
    path: `/v1/main-messages/:mainMessageId/${isRetired ? 'retire' : 'restore'}`,
    operation: isRetired ? 'retireMainMessage' : 'restoreMainMessage',
    summary: isRetired ? 'Take a main message out of use' : 'Bring a retired main message back',
    access: { member: 'write' },
    params,
    answer: z.object({ revision }),
    handle: ({ tx, actor, params: { mainMessageId } }) => retireMainMessage(tx, actor, { mainMessageId, isRetired }),
  });

export const mainMessageRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/main-messages',
    operation: 'listMainMessages',
    summary: 'What the network has agreed to say: each main message with every wording, newest first, and who stands behind it',
    access: { member: 'see' },
    answer: z.object({ items: z.array(listed), organisations: z.number().int(), mayEdit: z.boolean() }),
    handle: ({ tx, actor }) => listMainMessages(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/main-messages/start-package',
    operation: 'proposeStartPackage',
    summary: 'Propose the three main messages to begin with, those that are not there yet',
    access: { member: 'write' },
    answer: z.object({ added: z.number().int() }),
    handle: ({ tx, actor }) => proposeStartPackage(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/main-messages',
    operation: 'addMainMessage',
    summary: 'Propose a main message; it counts once it has been agreed on',
    access: { member: 'write' },
    body: z.object(text),
    answer: z.object({ id: z.uuid(), revision }),
    status: 201,
    handle: ({ tx, actor, body }) => addMainMessage(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: '/v1/main-messages/:mainMessageId/versions',
    operation: 'rewriteMainMessage',
    summary: 'Propose another wording; what is in force stays until the new one has been agreed on',
    access: { member: 'write' },
    params,
    body: z.object({ ...text, revision }),
    answer: z.object({ version, revision }),
    handle: ({ tx, actor, params: where, body }) => rewriteMainMessage(tx, actor, { ...where, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/main-messages/:mainMessageId/agreement',
    operation: 'agreeOnMainMessage',
    summary: 'One’s own organisation stands behind a wording, or no longer does',
    access: { member: 'write' },
    params,
    body: z.object({ version, agrees: z.boolean() }),
    answer: nothing,
    handle: async ({ tx, actor, params: where, body }) => {
      await agreeOnMainMessage(tx, actor, { ...where, ...body });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/main-messages/:mainMessageId/adoption',
    operation: 'adoptMainMessage',
    summary: 'Write down the agreement with its day: the wording is in force',
    access: { member: 'write' },
    params,
    body: z.object({ version, revision, agreedOn }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params: where, body }) => adoptMainMessage(tx, actor, { ...where, ...body }),
  }),
  retire(true),
  retire(false),
  route({
    method: 'GET',
    path: '/v1/concrete-messages',
    operation: 'listConcreteMessages',
    summary: 'Own messages with the main message each hangs under, and how many hang under none or state no benefit',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(concrete),
      orphans: z.number().int(),
      withoutBenefit: z.number().int(),
      outdated: z.number().int(),
    }),
    handle: ({ tx, actor }) => listConcreteMessages(tx, actor),
  }),
  route({
    method: 'PUT',
    path: '/v1/concrete-messages/:messageId',
    operation: 'hangMessage',
    summary: 'Hang a message under a main message, with what the user gains',
    access: { member: 'write' },
    params: z.object({ messageId: z.uuid() }),
    body: z.object({ mainMessageId: z.uuid().nullable(), benefit: printable(500).default('') }),
    answer: nothing,
    handle: async ({ tx, actor, params: where, body }) => {
      await hangMessage(tx, actor, { ...where, ...body });
      return {};
    },
  }),
];
