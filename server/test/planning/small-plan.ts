import type { Client } from '../app-under-test.ts';

export type SmallPlan = {
  programmeId: string;
  managers: string;
  staff: string;
  clubs: string;
  background: string;
  schedule: string;
  login: string;
};

/** Managers know of the background and understand the schedule; staff can log in and inherit from managers; clubs have nothing yet. */
export const makeSmallPlan = async (client: Client, name = 'Ny bokningstjänst', visibility = 'own'): Promise<SmallPlan> => {
  const idOf = async (url: string, body: object): Promise<string> => {
    const answer = await client.post(url, body);
    if (answer.status !== 201) throw new Error(`${url} answered ${answer.status}: ${answer.text}`);
    return answer.body.id;
  };
  const programmeId = await idOf('/v1/programmes', { name, visibility });
  const at = `/v1/programmes/${programmeId}`;
  const managers = await idOf(`${at}/audiences`, { name: 'Chefer', side: 'internal', tier: 1, channels: [{ name: 'Ledningsmöte' }] });
  const staff = await idOf(`${at}/audiences`, { name: 'Handläggare', side: 'internal', tier: 2 });
  const clubs = await idOf(`${at}/audiences`, { name: 'Föreningar', side: 'external', tier: 3 });
  const background = await idOf(`${at}/messages`, { title: 'Bakgrund' });
  const schedule = await idOf(`${at}/messages`, { title: 'Tidplan' });
  const login = await idOf(`${at}/messages`, { title: 'Så loggar du in' });
  await idOf(`${at}/needs`, { audienceId: managers, messageId: background, level: 'know' });
  await idOf(`${at}/needs`, { audienceId: managers, messageId: schedule, level: 'understand' });
  await idOf(`${at}/needs`, { audienceId: staff, messageId: login, level: 'canDo' });
  await client.put(`/v1/audiences/${staff}/inheritance`, { fromAudienceIds: [managers] });
  return { programmeId, managers, staff, clubs, background, schedule, login };
};

export type PlanAnswer = {
  programme: { id: string; name: string; revision: number };
  audiences: {
    id: string;
    name: string;
    tier: number | null;
    position: number;
    revision: number;
    channels: { name: string }[];
    inheritsFrom: { id: string; name: string }[];
    ownMessageIds: string[];
    inheritedMessageIds: string[];
    brokenMessageIds: string[];
  }[];
  messages: { id: string; title: string; usedBy: number; coreMessageId: string | null; revision: number; version: number }[];
  needs: { id: string; audienceId: string; messageId: string; level: string; needBy: string | null; inheritedFrom: string | null }[];
  warnings: { kind: string; audienceName: string; before: { audienceName: string }[] }[];
  undoableImport: { id: string } | null;
};

export const getPlan = async (client: Client, programmeId: string): Promise<PlanAnswer> => {
  const answer = await client.get(`/v1/programmes/${programmeId}/plan`);
  if (answer.status !== 200) throw new Error(`The plan answered ${answer.status}: ${answer.text}`);
  return answer.body;
};

export const find = <T extends { id: string }>(items: readonly T[], id: string): T => {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`${id} is not there`);
  return item;
};
