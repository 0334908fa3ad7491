import { togetherErrorCodes } from './together-error-codes.ts';

/**
 * Every expected error: its HTTP status, and what it says in Swedish and English, remedy included.
 * `{name}` is filled from the error's details. Documented in docs/errors.md; a test compares the two.
 */
export const errorCodes = {
  notSignedIn: {
    status: 401,
    sv: 'Du är inte inloggad, eller så har inloggningen gått ut. Logga in igen: det du skrivit finns kvar på sidan.',
    en: 'You are not signed in, or your session has ended. Sign in again: what you typed is still on the page.',
  },
  assuranceTooLow: {
    status: 403,
    sv: 'Det här kräver e-legitimation på tillitsnivå 3. Logga in med en sådan.',
    en: 'This needs an e-ID at level of assurance 3. Sign in with one.',
  },
  notAllowed: {
    status: 403,
    sv: 'Din roll räcker inte för det här. Be någon som kan hantera organisationen att ändra din roll.',
    en: 'Your role does not allow this. Ask somebody who can manage the organisation to change your role.',
  },
  noOrganisation: {
    status: 403,
    sv: 'Du arbetar inte för någon organisation här. Be om en inbjudan.',
    en: 'You do not work for any organisation here. Ask for an invitation.',
  },
  wrongOrigin: {
    status: 403,
    sv: 'Begäran kom från en annan webbplats och stoppades. Ladda om sidan och försök igen.',
    en: 'The request came from another site and was stopped. Reload the page and try again.',
  },
  tooManyRequests: {
    status: 429,
    sv: 'För många försök på kort tid. Vänta {seconds} sekunder och försök igen.',
    en: 'Too many attempts in a short time. Wait {seconds} seconds and try again.',
  },
  notFound: {
    status: 404,
    sv: 'Det du söker finns inte, eller tillhör en annan organisation.',
    en: 'What you are looking for does not exist, or belongs to another organisation.',
  },
  invalidInput: {
    status: 400,
    sv: 'Något i formuläret behöver rättas: {summary}',
    en: 'Something in the form needs correcting: {summary}',
  },
  tooLarge: {
    status: 413,
    sv: 'Filen är för stor. Den får vara högst {limit}. Dela upp den och försök igen.',
    en: 'The file is too large. It may be at most {limit}. Split it and try again.',
  },
  unreadableFile: {
    status: 422,
    sv: 'Filen gick inte att läsa: {reason}',
    en: 'The file could not be read: {reason}',
  },
  notAPlan: {
    status: 422,
    sv: 'Det här ser inte ut som en kommunikationsplan: {reason}',
    en: 'This does not look like a communication plan: {reason}',
  },
  editConflict: {
    status: 409,
    sv: 'Någon annan har ändrat texten sedan du öppnade den. Se skillnaden och välj vad som ska gälla.',
    en: 'Somebody else has changed the text since you opened it. See the difference and choose what to keep.',
  },
  alreadyReleased: {
    status: 409,
    sv: 'Utskicket är redan släppt och kan inte ändras. Gör en kopia om du vill skicka något nytt.',
    en: 'The send-out has already been released and cannot be changed. Make a copy to send something new.',
  },
  alreadyExists: {
    status: 409,
    sv: 'Det finns redan: {what}. Välj ett annat namn.',
    en: 'It already exists: {what}. Choose another name.',
  },
  nobodyToReach: {
    status: 422,
    sv: 'Ingen i målgruppen kan nås i de valda kanalerna. Lägg till medlemmar eller välj en annan kanal.',
    en: 'Nobody in the audience can be reached in the chosen channels. Add members or choose another channel.',
  },
  nothingToSend: {
    status: 422,
    sv: 'Utskicket saknar {what}. Fyll i det och försök igen.',
    en: 'The send-out has no {what}. Fill it in and try again.',
  },
  circularInheritance: {
    status: 422,
    sv: '”{from}” kan inte ärva från ”{to}”: den ärver redan åt andra hållet.',
    en: '“{from}” cannot inherit from “{to}”: it already inherits the other way.',
  },
  notYourProgramme: {
    status: 403,
    sv: 'Programmet ägs av en annan organisation, som bestämmer över målgrupper och budskap. Ta över det för att planera egna behov och aktiviteter.',
    en: 'The programme belongs to another organisation, which decides on audiences and messages. Adopt it to plan needs and activities of your own.',
  },
  programmeInUse: {
    status: 409,
    sv: 'Andra organisationer har tagit över programmet ({count} st), så det måste förbli synligt för dem.',
    en: 'Other organisations have adopted the programme ({count}), so it must stay visible to them.',
  },
  importNotUndoable: {
    status: 409,
    sv: 'Importen kan inte ångras: {reason}',
    en: 'The import cannot be undone: {reason}',
  },
  moveNotUndoable: {
    status: 409,
    sv: 'Flytten kan inte ångras: milstolpen har flyttats igen, eller så är den redan ångrad. Flytta den till rätt dag i stället.',
    en: 'The move cannot be undone: the milestone has been moved again, or it is undone already. Move it to the right day instead.',
  },
  cascadeLoop: {
    status: 422,
    sv: '”{from}” kan inte föra vidare till ”{to}”: budkavlen skulle bita sig i svansen ({path}). Ta bort ett av stegen först.',
    en: '“{from}” cannot pass it on to “{to}”: the cascade would bite its own tail ({path}). Take away one of the steps first.',
  },
  cascadeNotReady: {
    status: 422,
    sv: 'Budkavlen kan inte starta än: {what}',
    en: 'The cascade cannot start yet: {what}',
  },
  cascadeWrongState: {
    status: 409,
    sv: 'Det går inte, för budkavlen är {state}. Ladda om sidan och se vad som går att göra.',
    en: 'That cannot be done, since the cascade is {state}. Reload the page to see what can.',
  },
  notRemindable: {
    status: 409,
    sv: 'Ingen påminnelse skickades: personen har redan svarat, har fått en i dag, eller har fått alla som ni kommit överens om ({limit}).',
    en: 'No reminder was sent: the person has answered, has had one today, or has had all that were agreed ({limit}).',
  },
  invitationNotValid: {
    status: 410,
    sv: 'Inbjudan gäller inte längre. Be om en ny.',
    en: 'The invitation is no longer valid. Ask for a new one.',
  },
  lastManager: {
    status: 409,
    sv: 'Någon måste kunna hantera organisationen. Ge någon annan rollen först.',
    en: 'Somebody must be able to manage the organisation. Give the role to another person first.',
  },
  loginFailed: {
    status: 400,
    sv: 'Inloggningen gick inte att slutföra. Börja om från inloggningssidan.',
    en: 'The login could not be completed. Start again from the login page.',
  },
  issuerUnreachable: {
    status: 503,
    sv: 'E-legitimationstjänsten svarar inte just nu. Försök igen om en stund.',
    en: 'The e-ID service is not answering right now. Try again in a while.',
  },
  idempotencyMismatch: {
    status: 422,
    sv: 'Samma Idempotency-Key har redan använts med ett annat innehåll. Använd en ny nyckel.',
    en: 'The same Idempotency-Key has already been used with other content. Use a new key.',
  },
  previewExpired: {
    status: 410,
    sv: 'Förhandsgranskningen gäller inte längre. Välj filen igen.',
    en: 'The preview is no longer valid. Choose the file again.',
  },
  badRows: {
    status: 422,
    sv: '{count} rader behöver rättas. Rätta dem i filen, eller hoppa över dem och ladda ner dem för sig.',
    en: '{count} rows need correcting. Correct them in the file, or skip them and download them separately.',
  },
  recipientsChanged: {
    status: 409,
    sv: 'Antalet mottagare har ändrats från {expected} till {actual}. Granska och skicka igen.',
    en: 'The number of recipients has changed from {expected} to {actual}. Review and send again.',
  },
  missingValues: {
    status: 422,
    sv: 'Uppgifter saknas: {list}. Fyll i dem, ta bort platshållaren eller skriv en reserv, till exempel ((namn??kollega)).',
    en: 'Values are missing: {list}. Fill them in, remove the placeholder, or write a fallback such as ((name??colleague)).',
  },
  notSending: {
    status: 409,
    sv: 'Utskicket är inte på väg, så det finns inget att stoppa eller skicka om.',
    en: 'The send-out is not under way, so there is nothing to stop or send again.',
  },
  operatorsKeptByAnother: {
    status: 403,
    sv: 'Listan över brevlådor sköts av {keeper} för alla som delar tjänsten. Be dem ändra den.',
    en: 'The list of mailboxes is kept by {keeper} for everybody who shares the service. Ask them to change it.',
  },
  agreementChanged: {
    status: 409,
    sv: 'Texten att skriva under har ändrats sedan du läste den. Inget har skrivits under. Läs den nya texten och försök igen.',
    en: 'The text to sign has changed since you read it. Nothing has been signed. Read the new text and try again.',
  },
  signatureNeeded: {
    status: 409,
    sv: 'Skriv under med din e-legitimation, så fortsätter det här av sig självt.',
    en: 'Sign with your e-ID, and this goes on by itself.',
  },
  signatureMissing: {
    status: 409,
    sv: 'Underskriften saknas, gäller en annan text eller är för gammal. Skriv under en gång till.',
    en: 'The signature is missing, is for another text or is too old. Sign once more.',
  },
  signingFailed: {
    status: 422,
    sv: 'Underskriften blev inte klar, så inget har ändrats. Försök igen.',
    en: 'The signing was not completed, so nothing has changed. Try again.',
  },
  signatureNotEnough: {
    status: 422,
    sv: 'Registret säger att din underskrift inte räcker ensam för företaget, så inget har ändrats. Flera tecknar firma tillsammans; det går inte att göra här än.',
    en: 'The register says that your signature is not enough alone for the company, so nothing has changed. Several sign together for it; that cannot be done here yet.',
  },
  registerUnreachable: {
    status: 503,
    sv: 'Registret över digital post svarar inte just nu, så inget har ändrats. Försök igen om en stund.',
    en: 'The register of digital post is not answering right now, so nothing has changed. Try again in a while.',
  },
  registerRefused: {
    status: 422,
    sv: 'Registret över digital post sa nej, så inget har ändrats: {reason}',
    en: 'The register of digital post said no, so nothing has changed: {reason}',
  },
  tooManyCodes: {
    status: 429,
    sv: 'Brevlådan har redan fått {count} koder skickade i dag. Vänta till i morgon, eller använd den senaste koden.',
    en: 'The mailbox has had {count} codes sent today already. Wait until tomorrow, or use the latest code.',
  },
  registerOperatorInUse: {
    status: 409,
    sv: 'Operatören har brevlådor i registret. De måste avslutas eller flyttas innan operatören kan tas bort.',
    en: 'The operator has mailboxes in the register. They must be closed or moved before the operator can be removed.',
  },
  notReady: {
    status: 503,
    sv: 'Tjänsten är inte redo: {reason}',
    en: 'The service is not ready: {reason}',
  },
  apiKeyMissing: {
    status: 401,
    sv: 'Det här är till för anslutna system. Skicka er API-nyckel i huvudet Authorization: Bearer bk_….',
    en: 'This is for connected systems. Send your API key in the header Authorization: Bearer bk_….',
  },
  apiKeyNotValid: {
    status: 401,
    sv: 'API-nyckeln gäller inte: {reason} Den som hanterar organisationen kan göra en ny.',
    en: 'The API key is not valid: {reason} Whoever manages the organisation can make a new one.',
  },
  notForKeys: {
    status: 403,
    sv: 'Det här kan bara en inloggad person göra, inte en API-nyckel.',
    en: 'Only a signed-in person can do this, not an API key.',
  },
  scopeMissing: {
    status: 403,
    sv: 'API-nyckeln får inte göra det här. Den behöver {scope}: gör en ny nyckel med det.',
    en: 'The API key may not do this. It needs {scope}: make a new key that has it.',
  },
  lettersNotAccepted: {
    status: 422,
    sv: 'Inget brev togs emot: {count} behöver rättas. Se fields, rätta och skicka allt igen.',
    en: 'No letter was taken: {count} need correcting. See fields, correct them and send everything again.',
  },
  referenceTaken: {
    status: 409,
    sv: 'Inget brev togs emot: {count} har en referens som redan används för ett annat innehåll. Ge dem nya referenser.',
    en: 'No letter was taken: {count} have a reference that is already used for other content. Give them new references.',
  },
  letterOnItsWay: {
    status: 409,
    sv: 'Brevet är redan på väg eller framme, så det går inte att ta tillbaka.',
    en: 'The letter is already on its way or delivered, so it cannot be taken back.',
  },
  ...togetherErrorCodes,
  unexpected: {
    status: 500,
    sv: 'Något gick fel hos oss. Försök igen; ange numret {requestId} om det inte hjälper.',
    en: 'Something went wrong on our side. Try again; quote {requestId} if it does not help.',
  },
} as const satisfies Record<string, { status: number; sv: string; en: string }>;

export type ErrorCode = keyof typeof errorCodes;
