export const timeoutRules = ['pass', 'escalate'] as const;
/** What happens when nobody has answered in time: it passes by itself, or it goes on to whoever manages the organisation. */
export type TimeoutRule = (typeof timeoutRules)[number];

export const approvalStatuses = ['waiting', 'approved', 'declined', 'passed', 'withdrawn'] as const;
export type ApprovalStatus = (typeof approvalStatuses)[number];

type Timed = { status: ApprovalStatus; dueAt: Date; onTimeout: TimeoutRule; escalatedAt: Date | null };

/** How it stands at this moment, whether or not the job that writes it down has been round. */
export const standingOf = (
  { status, dueAt, onTimeout, escalatedAt }: Timed,
  now: Date,
): { status: ApprovalStatus; isEscalated: boolean } => {
  const isLate = status === 'waiting' && dueAt <= now;
  return {
    status: isLate && onTimeout === 'pass' ? 'passed' : status,
    isEscalated: status === 'waiting' && (escalatedAt !== null || (isLate && onTimeout === 'escalate')),
  };
};

/** Two pairs of eyes: never one's own text; what has been passed on is for whoever manages. */
export const mayAnswer = (
  approval: { askedBy: string; isEscalated: boolean },
  who: { personId: string; maySend: boolean; mayManage: boolean },
): boolean => approval.askedBy !== who.personId && (approval.isEscalated ? who.mayManage : who.maySend);
