import type { Locale } from '../../../vocabulary/locale.ts';

/**
 * Where a row of the ledger stands. `handedOver` is e-mail's normal end (SMTP 250 promises no more);
 * `delivered` needs proof: a receipt, or a mailbox that has stored the letter.
 */
export const entryStatuses = ['waiting', 'sending', 'handedOver', 'delivered', 'notDelivered', 'unknown'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

export const finalStatuses = ['handedOver', 'delivered', 'notDelivered', 'unknown'] as const;
export type FinalStatus = (typeof finalStatuses)[number];

export const entryReasons = [
  'addressUnknown',
  'mailboxFull',
  'messageRefused',
  'mailServerBusy',
  'mailServerUnreachable',
  'mailServerRefusesUs',
  'noMailbox',
  'senderDeclined',
  'senderNotApproved',
  'registerUnreachable',
  'operatorUnreachable',
  'operatorBusy',
  'operatorSilent',
  'letterRefused',
  'letterTooLarge',
  'noAddress',
  'valueMissing',
  'stopped',
  'cancelled',
  'interrupted',
] as const;
export type EntryReason = (typeof entryReasons)[number];

/** What happened and what to do now, in plain words. */
const words: Record<EntryReason, Record<Locale, string>> = {
  addressUnknown: {
    sv: 'Adressen finns inte hos mottagarens e-postleverantör. Rätta den och skicka igen.',
    en: 'The address does not exist at the recipient’s e-mail provider. Correct it and send again.',
  },
  mailboxFull: {
    sv: 'Mottagarens e-postlåda är full. Försök igen senare eller välj en annan kanal.',
    en: 'The recipient’s e-mail box is full. Try again later or choose another channel.',
  },
  messageRefused: {
    sv: 'Mottagarens e-postserver tog inte emot meddelandet. Be er IT-avdelning se över avsändaradressen.',
    en: 'The recipient’s mail server did not take the message. Ask your IT department to look at the sender address.',
  },
  mailServerBusy: {
    sv: 'Mottagarens e-postserver tar inte emot just nu. Vi försökte flera gånger. Skicka igen senare.',
    en: 'The recipient’s mail server is not taking mail right now. We tried several times. Send again later.',
  },
  mailServerUnreachable: {
    sv: 'E-postservern svarade inte trots flera försök. Säg till er IT-avdelning och skicka igen.',
    en: 'The mail server did not answer in spite of several attempts. Tell your IT department and send again.',
  },
  mailServerRefusesUs: {
    sv: 'E-postservern släppte inte in oss. Be er IT-avdelning kontrollera inställningarna och skicka igen.',
    en: 'The mail server did not let us in. Ask your IT department to check the settings and send again.',
  },
  noMailbox: {
    sv: 'Mottagaren har ingen digital brevlåda. Välj e-post eller papper.',
    en: 'The recipient has no digital mailbox. Choose e-mail or paper.',
  },
  senderDeclined: {
    sv: 'Mottagaren har valt bort digital post från er. Välj e-post eller papper.',
    en: 'The recipient has declined digital post from you. Choose e-mail or paper.',
  },
  senderNotApproved: {
    sv: 'Er organisation är inte ansluten som avsändare av digital post, eller så får er förmedlare inte skicka åt er. Be er IT-avdelning kontakta Digg.',
    en: 'Your organisation is not connected as a sender of digital post, or your mediator may not send for you. Ask your IT department to contact Digg.',
  },
  registerUnreachable: {
    sv: 'Registret över digitala brevlådor svarar inte just nu. Brevet väntar och går iväg när registret svarar.',
    en: 'The register of digital mailboxes is not answering right now. The letter waits and leaves when the register answers.',
  },
  operatorBusy: {
    sv: 'Brevlådeoperatören tar emot långsamt just nu. Brevet väntar på sin tur.',
    en: 'The mailbox operator is taking letters slowly right now. The letter waits for its turn.',
  },
  operatorSilent: {
    sv: 'Brevlådeoperatören kvitterade aldrig brevet, så vi vet inte om det kom fram. Fråga operatören innan det skickas igen.',
    en: 'The mailbox operator never acknowledged the letter, so we do not know whether it arrived. Ask the operator before sending it again.',
  },
  letterTooLarge: {
    sv: 'Brevet är större än 2 MB med sina bilagor. Gör bilagorna mindre och skicka igen.',
    en: 'The letter is larger than 2 MB with its attachments. Make the attachments smaller and send again.',
  },
  operatorUnreachable: {
    sv: 'Brevlådeoperatören svarade inte trots flera försök. Skicka igen senare.',
    en: 'The mailbox operator did not answer in spite of several attempts. Send again later.',
  },
  letterRefused: {
    sv: 'Brevlådeoperatören tog inte emot brevet. Kontakta supporten med utskickets namn.',
    en: 'The mailbox operator did not take the letter. Contact support with the name of the send-out.',
  },
  noAddress: {
    sv: 'Mottagaren saknar adress i den här kanalen. Lägg till den och skicka igen.',
    en: 'The recipient has no address in this channel. Add it and send again.',
  },
  valueMissing: {
    sv: 'En uppgift som texten behöver saknas för mottagaren. Fyll i den och skicka igen.',
    en: 'A value that the text needs is missing for the recipient. Fill it in and send again.',
  },
  stopped: { sv: 'Utskicket stoppades innan det här gick iväg.', en: 'The send-out was stopped before this one left.' },
  cancelled: { sv: 'Brevet togs tillbaka innan det gick iväg.', en: 'The letter was taken back before it left.' },
  interrupted: {
    sv: 'Vi vet inte om meddelandet kom fram: sändningen avbröts medan det lämnades över. Det skickas inte om av sig självt.',
    en: 'We do not know whether the message arrived: sending was interrupted while it was handed over. It is not sent again by itself.',
  },
};

const isReason = (code: string): code is EntryReason => entryReasons.some((one) => one === code);

export const describeReason = (code: string | null, locale: Locale): string | null =>
  code === null ? null : isReason(code) ? words[code][locale] : code;

const statusWords: Record<EntryStatus, Record<Locale, string>> = {
  waiting: { sv: 'Väntar', en: 'Waiting' },
  sending: { sv: 'Skickas', en: 'Sending' },
  handedOver: { sv: 'Överlämnat', en: 'Handed over' },
  delivered: { sv: 'Levererat', en: 'Delivered' },
  notDelivered: { sv: 'Inte levererat', en: 'Not delivered' },
  unknown: { sv: 'Okänt', en: 'Unknown' },
};

export const describeStatus = (status: EntryStatus, locale: Locale): string => statusWords[status][locale];
