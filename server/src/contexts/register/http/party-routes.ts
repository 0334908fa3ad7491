import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { countAccounts, selectOperators } from '../storage/operators.ts';
import { selectMediators, selectSendersForKeeper } from '../storage/parties.ts';
import { type PartyKind, removeParty, restoreParty } from '../use-cases/remove-party.ts';
import { isKeeper, requireKeeper } from '../use-cases/require-keeper.ts';
import { saveDispatcher } from '../use-cases/save-dispatcher.ts';
import { saveOperator } from '../use-cases/save-operator.ts';
import { saveSender } from '../use-cases/save-sender.ts';

const access = { member: 'manage' } as const;
const party = z.object({
  id: z.uuid(),
  number: z.string().describe('16 and ten digits'),
  name: z.string(),
  removedAt: z.date().nullable(),
});
const written = z.object({ organisationNumber: z.string().max(30), name: z.string().max(300) });
const saved = z.object({ id: z.uuid() });

type Owner = () => string;

/** Removal and its undo, alike for everything in the register. */
export const removalRoutes = (owner: Owner, { kind, path, param }: { kind: PartyKind; path: string; param: string }): Route[] => {
  const Name = `Register${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const params = z.object({ [param]: z.uuid() }) as unknown as z.ZodType<Record<string, string>>;
  return [
    route({
      method: 'DELETE',
      path: `${path}/:${param}`,
      operation: `remove${Name}`,
      summary: 'Takes one out of the register; can be undone',
      access,
      params,
      answer: nothing,
      handle: async ({ tx, actor, params: ids }) => {
        await requireKeeper(tx, actor, owner());
        await removeParty(tx, actor, { kind, id: ids[param] ?? '' });
        return {};
      },
    }),
    route({
      method: 'POST',
      path: `${path}/:${param}/restore`,
      operation: `restore${Name}`,
      summary: 'Takes a removed one back into the register',
      access,
      params,
      answer: nothing,
      handle: async ({ tx, actor, params: ids }) => {
        await requireKeeper(tx, actor, owner());
        await restoreParty(tx, actor, { kind, id: ids[param] ?? '' });
        return {};
      },
    }),
  ];
};

const senderRoutes = (owner: Owner): Route[] => [
  route({
    method: 'GET',
    path: '/v1/register/senders',
    operation: 'listRegisterSenders',
    summary: 'The organisations that may send, and those that no longer may',
    access,
    answer: z.object({ items: z.array(party) }),
    handle: async ({ tx, actor }) => {
      await requireKeeper(tx, actor, owner());
      return { items: await selectSendersForKeeper(tx) };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/register/senders',
    operation: 'saveRegisterSender',
    summary: 'Connects a sender, or changes the name of the one with this number',
    access,
    body: written,
    answer: saved,
    handle: async ({ tx, actor, body }) => {
      await requireKeeper(tx, actor, owner());
      return saveSender(tx, actor, body);
    },
  }),
  ...removalRoutes(owner, { kind: 'sender', path: '/v1/register/senders', param: 'senderId' }),
];

const dispatcherRoutes = (owner: Owner): Route[] => [
  route({
    method: 'GET',
    path: '/v1/register/dispatchers',
    operation: 'listRegisterDispatchers',
    summary: 'The mediators, and whom each may send for',
    access,
    answer: z.object({ items: z.array(party.extend({ senders: z.array(z.string()) })) }),
    handle: async ({ tx, actor }) => {
      await requireKeeper(tx, actor, owner());
      return { items: await selectMediators(tx) };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/register/dispatchers',
    operation: 'saveRegisterDispatcher',
    summary: 'Approves a mediator and says whom it may send for: the whole list',
    access,
    body: written.extend({ senders: z.array(z.string().max(30)).max(5000) }),
    answer: saved,
    handle: async ({ tx, actor, body }) => {
      await requireKeeper(tx, actor, owner());
      return saveDispatcher(tx, actor, body);
    },
  }),
  ...removalRoutes(owner, { kind: 'dispatcher', path: '/v1/register/dispatchers', param: 'dispatcherId' }),
];

const operatorRoutes = (owner: Owner): Route[] => [
  route({
    method: 'GET',
    path: '/v1/register/operators',
    operation: 'listRegisterOperators',
    summary: 'The mailbox operators, their addresses, and how many mailboxes each has',
    access,
    answer: z.object({
      items: z.array(
        party.extend({
          domains: z.array(z.string()),
          serviceAddress: z.string(),
          uiAddress: z.string(),
          logo: z.string().nullable(),
          accounts: z.int(),
        }),
      ),
    }),
    handle: async ({ tx, actor }) => {
      await requireKeeper(tx, actor, owner());
      const counts = new Map((await countAccounts(tx)).map(({ operatorId, accounts }) => [operatorId, accounts]));
      return { items: (await selectOperators(tx)).map((operator) => ({ ...operator, accounts: counts.get(operator.id) ?? 0 })) };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/register/operators',
    operation: 'saveRegisterOperator',
    summary: 'Connects a mailbox operator, or changes the one with this number',
    access,
    body: written.extend({
      domain: z.string().max(300),
      moreDomains: z.array(z.string().max(300)).max(20).optional(),
      serviceAddress: z.string().trim().max(500),
      uiAddress: z.string().trim().max(500),
      logo: z.string().trim().max(500).nullish(),
    }),
    answer: saved,
    handle: async ({ tx, actor, body }) => {
      await requireKeeper(tx, actor, owner());
      return saveOperator(tx, actor, body);
    },
  }),
  ...removalRoutes(owner, { kind: 'operator', path: '/v1/register/operators', param: 'registerOperatorId' }),
];

export const partyRoutes = (owner: Owner): Route[] => [
  route({
    method: 'GET',
    path: '/v1/register',
    operation: 'getRegister',
    summary: 'Whether this organisation keeps the register',
    access: { member: 'see' },
    answer: z.object({ isKeeper: z.boolean() }),
    handle: async ({ tx, actor }) => ({ isKeeper: await isKeeper(tx, actor, owner()) }),
  }),
  ...senderRoutes(owner),
  ...dispatcherRoutes(owner),
  ...operatorRoutes(owner),
];
