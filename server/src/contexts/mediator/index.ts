/** The face of mediator: digital post as a channel, and the port that carries it. */

export type { CarrierAnswer, DigitalPostCarrier, Letter } from './channels/digital-post-carrier.ts';
export { createDigitalPostChannel } from './channels/digital-post-channel.ts';
