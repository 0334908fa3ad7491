import { Counter, Gauge, type Registry } from 'prom-client';

/** What goes on between us and the mailbox operators; operators are told by organisation number. */
export const createDigitalPostMetrics = (registry: Registry) => ({
  letters: new Counter({
    name: 'budkavle_letters_handed_total',
    help: 'Letters handed to mailbox operators, by operator and what came of it (stored, notPlaced, refused, notSent, trouble, silent)',
    labelNames: ['operator', 'outcome'],
    registers: [registry],
  }),
  inFlight: new Gauge({
    name: 'budkavle_letters_in_flight',
    help: 'Letters that an operator has been given and not yet answered for',
    labelNames: ['operator'],
    registers: [registry],
  }),
  breaker: new Gauge({
    name: 'budkavle_operator_breaker',
    help: 'Whether letters go to an operator: 0 as usual, 1 one as a trial, 2 none because of repeated trouble',
    labelNames: ['operator'],
    registers: [registry],
  }),
  certificateDays: new Gauge({
    name: 'budkavle_certificate_days',
    help: 'Days until the organisation certificate that lasts longest expires, by organisation number',
    labelNames: ['organisation'],
    registers: [registry],
  }),
});

export type DigitalPostMetrics = ReturnType<typeof createDigitalPostMetrics>;
