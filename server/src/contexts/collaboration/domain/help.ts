export const helpKinds = ['peer', 'deepDive'] as const;
export type HelpKind = (typeof helpKinds)[number];

export const helpStatuses = ['asked', 'taken', 'answered', 'declined', 'withdrawn'] as const;
export type HelpStatus = (typeof helpStatuses)[number];

export const orderStatuses = ['ordered', 'sent', 'received', 'cancelled'] as const;
export type OrderStatus = (typeof orderStatuses)[number];

const hourMs = 3_600_000;
export const hoursBetween = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / hourMs));

/** The middle of the answer times; null before the first answer. */
export const medianOf = (numbers: readonly number[]): number | null => {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Who may bring an order on: the host sends, the one who ordered receives or takes it back before it is sent. */
export const nextOf: Record<OrderStatus, readonly { to: OrderStatus; by: 'host' | 'orderer' }[]> = {
  ordered: [
    { to: 'sent', by: 'host' },
    { to: 'cancelled', by: 'orderer' },
    { to: 'cancelled', by: 'host' },
  ],
  sent: [{ to: 'received', by: 'orderer' }],
  received: [],
  cancelled: [],
};
