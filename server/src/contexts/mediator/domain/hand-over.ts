/** Why an operator will never take a letter as it is. */
export type Refusal = 'senderNotApproved' | 'letterTooLarge' | 'letterRefused';

/** What came of handing one letter to one operator (section 11). */
export type HandOver =
  /** `Delivered=true`: stored, with the operator's receipt. */
  | { kind: 'stored'; transId: string }
  /** `Delivered=false`: the operator has no such mailbox. */
  | { kind: 'notPlaced' }
  /** Our request, signature, rights, size or type: never repeated. */
  | { kind: 'refused'; reason: Refusal; code: number | null }
  /** The operator has seen nothing. */
  | { kind: 'notSent'; what: string }
  /** The operator answered that it could not. */
  | { kind: 'trouble'; what: string }
  /** No answer, or none that can be read: it may be stored. */
  | { kind: 'silent'; what: string };

const refusals: Record<number, Refusal> = { 5014: 'senderNotApproved', 6005: 'senderNotApproved', 5005: 'letterTooLarge' };

export const refusalOf = (errorCode: number | null): Refusal =>
  errorCode === null ? 'letterRefused' : (refusals[errorCode] ?? 'letterRefused');

/** A gateway that lost its operator, too, does not know what the operator did. */
const gatewayStatuses = new Set([502, 504]);
const ourMistakes = new Set([400, 405, 406, 411, 414, 415, 422]);

/** What an HTTP status without a readable answer means. Being shut out (401, 403, 404, 429 …) is trouble between us, not the letter's fault. */
export const handOverOf = (status: number): HandOver => {
  if (status === 413) return { kind: 'refused', reason: 'letterTooLarge', code: null };
  if (ourMistakes.has(status)) return { kind: 'refused', reason: 'letterRefused', code: null };
  return { kind: gatewayStatuses.has(status) ? 'silent' : 'trouble', what: `HTTP ${status}` };
};

export const isWell = ({ kind }: HandOver): boolean => kind === 'stored' || kind === 'notPlaced' || kind === 'refused';
