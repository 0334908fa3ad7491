import { type Release, releaseSendOut as releaseDelivery } from '#delivery';
import { assertApproved } from '#network';
import { type PublishedPage, publishPage } from '#publishing';
import { noteMentions } from '#services';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Activity, channelsOfSendOut } from '../domain/activity.ts';
import { selectActivities, updateActivity } from '../storage/activities.ts';
import { selectNeedsBy } from '../storage/needs.ts';
import { completeActivity } from './complete-activity.ts';
import { cancelActivity } from './conclude-activity.ts';
import { textsFor } from './local-fields.ts';
import { planActivity } from './plan-activity.ts';

type Command = { sendOutId: Id; revision: number; expectedRecipients: number };

/** Lets a send-out go, publishes its page when it has one, and counts its activities as done with the messages' present wording: all or nothing. */
export const releaseSendOut = async (
  tx: Tx,
  actor: MemberActor,
  command: Command,
): Promise<{ recipients: number; page: PublishedPage | null }> => {
  await assertApproved(tx, actor, { subjectId: command.sendOutId, revision: command.revision, recipients: command.expectedRecipients });
  const release = await releaseDelivery(tx, actor, { ...command, textsFor });
  await fitActivities(tx, actor, release);
  const page =
    release.web === null ? null : await publishPage(tx, actor, { ...release.web, title: release.subject, sendOutId: release.sendOutId });
  await noteMentions(tx, actor, { textId: release.sendOutId, text: `${release.subject}\n${release.text}` });
  const done = await completeActivity(tx, actor, { sendOutId: release.sendOutId });
  // What the page leads to is counted from the page, not from the send-out's ledger.
  const onWeb = done.find(({ channel }) => channel === 'webPage');
  if (page !== null && onWeb !== undefined)
    await updateActivity(tx, actor.organisationId, onWeb.id, { pageId: page.pageId, sendOutId: null });
  return { recipients: release.recipients, page };
};

/** The draft's channels may have been changed since it was planned. */
const fitActivities = async (tx: Tx, actor: MemberActor, release: Release): Promise<void> => {
  const planned = await selectActivities(tx, actor.organisationId, { sendOutId: release.sendOutId, state: 'planned' });
  const wanted = channelsOfSendOut(release.channels);
  for (const channel of wanted) await fitActivity(tx, actor, release, channel, planned);
  const isWanted = ({ channel }: Activity): boolean => wanted.some((one) => isPage(one) === isPage(channel));
  for (const { id } of planned.filter((activity) => !isWanted(activity))) await cancelActivity(tx, actor, { activityId: id });
};

const isPage = (channel: Activity['channel']): boolean => channel === 'webPage';

const fitActivity = async (
  tx: Tx,
  actor: MemberActor,
  release: Release,
  channel: Activity['channel'],
  planned: readonly Activity[],
): Promise<void> => {
  const { programmeId, title, sendOutId } = release;
  const activity = planned.find((one) => isPage(one.channel) === isPage(channel));
  if (activity !== undefined) {
    if (activity.channel !== channel) await updateActivity(tx, actor.organisationId, activity.id, { channel });
    return;
  }
  const needs = await selectNeedsBy(tx, actor.organisationId, { needIds: release.needIds });
  const needIds = needs.filter(({ withdrawnBecause }) => withdrawnBecause === null).map(({ id }) => id);
  await planActivity(tx, actor, { programmeId, title, channel, needIds, sendOutId });
};
