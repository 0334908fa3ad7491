export const duties = ['communicator', 'deputyCommunicator', 'editor', 'deputyEditor', 'referenceGroup', 'steeringGroup'] as const;
export type Duty = (typeof duties)[number];
export type EndReason = 'replaced' | 'ended' | 'left';

const ofTheHost: readonly Duty[] = ['editor', 'deputyEditor'];
const ofMany: readonly Duty[] = ['referenceGroup', 'steeringGroup'];

/** The editor-in-chief and the deputy sit at the host of the shared service. */
export const isOfTheHost = (duty: Duty): boolean => ofTheHost.includes(duty);

/** Whoever has it before gives way: an organisation has one communicator, but may send several to a group. */
export const isHeldAlone = (duty: Duty): boolean => !ofMany.includes(duty);
