import { type Body, inlinesOf } from './body.ts';

/**
 * What can be filled in per recipient. `sender` is the organisation that sends; `receiptUrl` is the recipient's
 * own link, which only our templates use: no name that somebody writes leads to it. `checkUrl` is the recipient's own link
 * to the questions about what the send-out says.
 */
export const placeholderFields = [
  'name',
  'firstName',
  'email',
  'mobile',
  'organisationNumber',
  'sender',
  'receiptUrl',
  'checkUrl',
] as const;
export type PlaceholderField = (typeof placeholderFields)[number];
export type PlaceholderValues = Record<PlaceholderField, string>;

/** `((name))` or `((name??text when it is missing))`; `field` is null when we have no such value for anybody. */
export type Slot = { name: string; field: PlaceholderField | null; fallback: string | null };
export type Piece = string | Slot;

const fieldNames: Record<string, PlaceholderField> = {
  namn: 'name',
  name: 'name',
  förnamn: 'firstName',
  fornamn: 'firstName',
  firstname: 'firstName',
  'first name': 'firstName',
  'e-post': 'email',
  epost: 'email',
  mejl: 'email',
  email: 'email',
  'e-mail': 'email',
  mobil: 'mobile',
  telefon: 'mobile',
  mobile: 'mobile',
  organisationsnummer: 'organisationNumber',
  'organisation number': 'organisationNumber',
  organisation: 'sender',
  avsändare: 'sender',
  sender: 'sender',
  kontrollfrågor: 'checkUrl',
  kontrollfragor: 'checkUrl',
  questions: 'checkUrl',
};

export const slotOf = (name: string, fallback: string | null): Slot => ({
  name: name.trim(),
  field: fieldNames[name.trim().toLocaleLowerCase('sv')] ?? null,
  fallback,
});

const written = /\(\(([^()?\n]{1,60})(?:\?\?([^()\n]{0,200}))?\)\)/gu;

/** Cuts a text at its placeholders. */
export const splitPlaceholders = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(written)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push(slotOf(match[1] ?? '', match[2] ?? null));
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
};

const isSlot = (piece: Piece): piece is Slot => typeof piece !== 'string';

/** The placeholders of subject and body, each way of writing once. */
export const slotsOf = (subject: string, body: Body): Slot[] => {
  const inBody = inlinesOf(body).flatMap((node): Piece[] => {
    if (node.type === 'text') return splitPlaceholders(node.text);
    return node.type === 'placeholder' ? [slotOf(node.attrs.name, node.attrs.fallback ?? null)] : [];
  });
  const slots = [...splitPlaceholders(subject), ...inBody].filter(isSlot);
  return [...new Map(slots.map((slot) => [`${slot.name}|${slot.fallback ?? ''}`, slot])).values()];
};

/** Slots that nobody or not everybody can fill, and that have no fallback. */
export const demandingSlots = (slots: readonly Slot[]): Slot[] => slots.filter(({ fallback }) => fallback === null);

export const valueOf = (slot: Slot, values: PlaceholderValues): string | undefined => {
  const value = slot.field === null ? '' : values[slot.field];
  return value === '' ? (slot.fallback ?? undefined) : value;
};

/** Names of placeholders that this recipient has no value for. */
export const missingFor = (slots: readonly Slot[], values: PlaceholderValues): string[] => [
  ...new Set(slots.filter((slot) => valueOf(slot, values) === undefined).map(({ name }) => name)),
];

/** Fills a template. What is missing stays as it was written, so that a preview shows it. */
export const fill = (pieces: readonly Piece[], values: PlaceholderValues, escape: (text: string) => string): string => {
  let filled = '';
  for (const piece of pieces) filled += typeof piece === 'string' ? piece : escape(valueOf(piece, values) ?? `((${piece.name}))`);
  return filled;
};

/** Joins neighbouring texts, so that filling a template a hundred thousand times is a few concatenations each. */
export const compact = (pieces: readonly Piece[]): Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined;
};

/** Values of a recipient; the first name is the first word of the name. */
export const valuesOf = (
  recipient: { name: string; email: string | null; mobile: string | null; organisationNumber: string | null },
  senderName: string,
): PlaceholderValues => ({
  name: recipient.name,
  firstName: recipient.name.split(/\s+/)[0] ?? '',
  email: recipient.email ?? '',
  mobile: recipient.mobile ?? '',
  organisationNumber: recipient.organisationNumber ?? '',
  sender: senderName,
  receiptUrl: '',
  checkUrl: '',
});
