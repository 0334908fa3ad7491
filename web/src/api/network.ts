import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Network = AnswerOf<'describeNetwork'>;
export type Duty = BodyOf<'appoint'>['duty'];
export type WorkingGroup = Network['groups'][number];
export type AppointedPerson = NonNullable<Network['editor']>;
export type ListedContribution = AnswerOf<'listContributions'>['items'][number];
export type Contribution = AnswerOf<'showContribution'>;
export type EditReason = Contribution['reasons'][number];
export type ListedMeeting = AnswerOf<'listMeetings'>['items'][number];
export type YearlyRule = AnswerOf<'listMeetings'>['rule'];
export type Meeting = AnswerOf<'showMeeting'>;
export type Decision = BodyOf<'writeMinutes'>['decisions'][number];
export type Asked = AnswerOf<'listAsked'>['items'][number];
export type Consultation = AnswerOf<'listConsultations'>['items'][number];

const contributionIn = (contributionId: string) => ({ params: { path: { contributionId } } });
const meetingIn = (meetingId: string) => ({ params: { path: { meetingId } } });
const groupIn = (groupId: string) => ({ params: { path: { groupId } } });
const itemIn = (agendaItemId: string) => ({ params: { path: { agendaItemId } } });
const consultationIn = (consultationId: string) => ({ params: { path: { consultationId } } });

export const networkQuery = queryOptions({ queryKey: ['network'], queryFn: () => dataOf(api.GET('/v1/network')), retry: false });
export const appointmentsQuery = queryOptions({
  queryKey: ['network', 'appointments'],
  queryFn: async () => (await dataOf(api.GET('/v1/network/appointments'))).items,
});
export const contributionsQuery = (isInbox: boolean) =>
  queryOptions({
    queryKey: ['network', 'contributions', isInbox],
    queryFn: () => (isInbox ? dataOf(api.GET('/v1/network/inbox')) : dataOf(api.GET('/v1/network/contributions'))),
  });
export const contributionQuery = (id: string) =>
  queryOptions({
    queryKey: ['network', 'contribution', id],
    queryFn: () => dataOf(api.GET('/v1/network/contributions/{contributionId}', contributionIn(id))),
  });
export const meetingsQuery = queryOptions({ queryKey: ['network', 'meetings'], queryFn: () => dataOf(api.GET('/v1/network/meetings')) });
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['network', 'meeting', id],
    queryFn: () => dataOf(api.GET('/v1/network/meetings/{meetingId}', meetingIn(id))),
  });
export const askedQuery = queryOptions({ queryKey: ['network', 'asked'], queryFn: () => dataOf(api.GET('/v1/network/questions')) });
export const consultationsQuery = queryOptions({
  queryKey: ['network', 'consultations'],
  queryFn: () => dataOf(api.GET('/v1/network/consultations')),
});

export const appoint = (body: BodyOf<'appoint'>) => dataOf(api.POST('/v1/network/appointments', { body }));
export const endAppointment = (appointmentId: string) =>
  dataOf(api.POST('/v1/network/appointments/{appointmentId}/end', { params: { path: { appointmentId } } }));

export const formGroup = (body: BodyOf<'formGroup'>) => dataOf(api.POST('/v1/network/groups', { body }));
export const changeGroup = (id: string, body: BodyOf<'changeGroup'>) =>
  dataOf(api.PATCH('/v1/network/groups/{groupId}', { ...groupIn(id), body }));
export const setGroupMembers = (id: string, body: BodyOf<'setGroupMembers'>) =>
  dataOf(api.PUT('/v1/network/groups/{groupId}/members', { ...groupIn(id), body }));
export const endGroup = (id: string) => dataOf(api.POST('/v1/network/groups/{groupId}/end', groupIn(id)));
export const resumeGroup = (id: string) => dataOf(api.POST('/v1/network/groups/{groupId}/resume', groupIn(id)));

export const sendContribution = (body: BodyOf<'sendContribution'>) => dataOf(api.POST('/v1/network/contributions', { body }));
export const resendContribution = (id: string, body: BodyOf<'resendContribution'>) =>
  dataOf(api.PUT('/v1/network/contributions/{contributionId}', { ...contributionIn(id), body }));
export const withdrawContribution = (id: string) =>
  dataOf(api.POST('/v1/network/contributions/{contributionId}/withdraw', contributionIn(id)));
export const takeOverContribution = (id: string) =>
  dataOf(api.POST('/v1/network/contributions/{contributionId}/take-over', contributionIn(id)));
export const takeContribution = (id: string) => dataOf(api.POST('/v1/network/contributions/{contributionId}/take', contributionIn(id)));
export const editContribution = (id: string, body: BodyOf<'editContribution'>) =>
  dataOf(api.PUT('/v1/network/contributions/{contributionId}/edition', { ...contributionIn(id), body }));
export const publishContribution = (id: string, body: BodyOf<'publishContribution'>) =>
  dataOf(api.POST('/v1/network/contributions/{contributionId}/publish', { ...contributionIn(id), body }));
export const answerContribution = (id: string, body: BodyOf<'answerContribution'>) =>
  dataOf(api.POST('/v1/network/contributions/{contributionId}/answer', { ...contributionIn(id), body }));

export const planMeeting = (body: BodyOf<'planMeeting'>) => dataOf(api.POST('/v1/network/meetings', { body }));
export const changeMeeting = (id: string, body: BodyOf<'changeMeeting'>) =>
  dataOf(api.PATCH('/v1/network/meetings/{meetingId}', { ...meetingIn(id), body }));
export const cancelMeeting = (id: string) => dataOf(api.POST('/v1/network/meetings/{meetingId}/cancel', meetingIn(id)));
export const resumeMeeting = (id: string) => dataOf(api.POST('/v1/network/meetings/{meetingId}/resume', meetingIn(id)));
export const inviteToMeeting = (id: string) => dataOf(api.POST('/v1/network/meetings/{meetingId}/invitations', meetingIn(id)));
export const answerInvitation = (id: string, answer: 'yes' | 'no') =>
  dataOf(api.PUT('/v1/network/meetings/{meetingId}/my-answer', { ...meetingIn(id), body: { answer } }));
export const markAttendance = (id: string, body: BodyOf<'markAttendance'>) =>
  dataOf(api.PUT('/v1/network/meetings/{meetingId}/attendance', { ...meetingIn(id), body }));
export const writeMinutes = (id: string, body: BodyOf<'writeMinutes'>) =>
  dataOf(api.PUT('/v1/network/meetings/{meetingId}/minutes', { ...meetingIn(id), body }));
export const publishMinutes = (id: string, revision: number) =>
  dataOf(api.POST('/v1/network/meetings/{meetingId}/publish', { ...meetingIn(id), body: { revision } }));

export const fillAgenda = (id: string) => dataOf(api.POST('/v1/network/meetings/{meetingId}/agenda/fill', meetingIn(id)));
export const addAgendaItem = (id: string, title: string) =>
  dataOf(api.POST('/v1/network/meetings/{meetingId}/agenda', { ...meetingIn(id), body: { title } }));
export const orderAgenda = (id: string, itemIds: string[]) =>
  dataOf(api.PUT('/v1/network/meetings/{meetingId}/agenda', { ...meetingIn(id), body: { itemIds } }));
export const removeAgendaItem = (id: string) => dataOf(api.POST('/v1/network/agenda-items/{agendaItemId}/remove', itemIn(id)));
export const restoreAgendaItem = (id: string) => dataOf(api.POST('/v1/network/agenda-items/{agendaItemId}/restore', itemIn(id)));

export const askEditor = (question: string) => dataOf(api.POST('/v1/network/questions', { body: { question } }));
export const answerAsked = (askedId: string, body: BodyOf<'answerAsked'>) =>
  dataOf(api.PUT('/v1/network/questions/{askedId}/answer', { params: { path: { askedId } }, body }));
export const beginConsultation = (body: BodyOf<'beginConsultation'>) => dataOf(api.POST('/v1/network/consultations', { body }));
export const answerConsultation = (id: string, answer: string) =>
  dataOf(api.PUT('/v1/network/consultations/{consultationId}/answer', { ...consultationIn(id), body: { answer } }));
export const concludeConsultation = (id: string, conclusion: string | null) =>
  dataOf(api.PUT('/v1/network/consultations/{consultationId}/conclusion', { ...consultationIn(id), body: { conclusion } }));
