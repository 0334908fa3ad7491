import type { z } from 'zod';
import type { showCascade } from '../use-cases/show-cascade.ts';
import type { cascade, holder } from './schemas.ts';

type Shown = Awaited<ReturnType<typeof showCascade>>;

/** Only what the API tells of a holder. */
const holderOf = (one: Shown['holders'][number]): z.output<typeof holder> => ({
  id: one.id,
  kind: one.kind,
  name: one.name,
  email: one.email,
  mobile: one.mobile,
  role: one.role,
  audienceId: one.audienceId,
  addedBy: one.addedBy,
  locale: one.locale,
  hop: one.hop,
  aboveIds: one.aboveIds,
  state: one.state,
  sentAt: one.sentAt,
  mailStatus: one.mailStatus,
  reminders: one.reminders,
  mayRemind: one.mayRemind,
  dueOn: one.dueOn,
  isOverdue: one.isOverdue,
  isStuck: one.isStuck,
  waitingBelow: one.waitingBelow,
  hangsOnId: one.hangsOnId,
  isDuplicate: one.isDuplicate,
  confirmedAt: one.confirmedAt,
  how: one.how,
  reached: one.reached,
  passedOn: one.passedOn,
});

/** The picture in its schema's shape, so that thousands of holders need not be walked through the schema once more before they are sent. */
export const cascadeAnswer = ({
  organisationId: _organisationId,
  createdBy: _createdBy,
  createdAt: _createdAt,
  removedAt: _removedAt,
  ...shown
}: Shown): z.output<typeof cascade> => ({
  ...shown,
  messages: shown.messages.map(({ messageId, version, title }) => ({ messageId, version, title })),
  holders: shown.holders.map(holderOf),
});
