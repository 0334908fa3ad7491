import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type WholeGroup = AnswerOf<'showGroup'>;
export type GroupTask = WholeGroup['tasks'][number];

const groupIn = (groupId: string) => ({ params: { path: { groupId } } });
const taskIn = (taskId: string) => ({ params: { path: { taskId } } });

export const groupQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['network', 'group', groupId],
    queryFn: () => dataOf(api.GET('/v1/network/groups/{groupId}', groupIn(groupId))),
  });
export const setProject = (groupId: string, body: BodyOf<'setProject'>) =>
  dataOf(api.PUT('/v1/network/groups/{groupId}/project', { ...groupIn(groupId), body }));
export const addGroupTask = (groupId: string, body: BodyOf<'addGroupTask'>) =>
  dataOf(api.POST('/v1/network/groups/{groupId}/tasks', { ...groupIn(groupId), body }));
export const changeGroupTask = (taskId: string, body: BodyOf<'changeGroupTask'>) =>
  dataOf(api.PUT('/v1/network/group-tasks/{taskId}', { ...taskIn(taskId), body }));
export const removeGroupTask = (taskId: string) => dataOf(api.POST('/v1/network/group-tasks/{taskId}/remove', taskIn(taskId)));
export const restoreGroupTask = (taskId: string) => dataOf(api.POST('/v1/network/group-tasks/{taskId}/restore', taskIn(taskId)));
export const addGroupFeed = (groupId: string) => dataOf(api.POST('/v1/network/groups/{groupId}/feed', groupIn(groupId)));
