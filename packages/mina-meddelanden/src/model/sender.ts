import { complexType, many, one, optional } from '../codec/complex-type.ts';
import type { ValueOf } from '../codec/content-type.ts';
import { text } from '../codec/simple-types.ts';
import { organisationNumber, recipientId } from '../identifiers.ts';
import { ns } from '../namespaces.ts';

export const sender = complexType(ns.sender, {
  id: one('Id', recipientId),
  name: one('Name', text({ min: 2, max: 256 })),
  attention: optional('Attention', text()),
});

/** An organisation that is connected to send (*avsändare*). */
export type Sender = ValueOf<typeof sender>;

export const dispatcher = complexType(ns.dispatcher, {
  id: one('Id', organisationNumber),
  name: one('Name', text({ min: 2, max: 256 })),
  senders: many('Senders', organisationNumber),
});

/** A mediator (*förmedlare*) and whom it may send for. */
export type Dispatcher = ValueOf<typeof dispatcher>;
