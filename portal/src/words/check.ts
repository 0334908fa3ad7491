import type { Locale } from '../props.ts';

const sv = {
  from: (organisation: string) => `Kontrollfrågor från ${organisation}`,
  lead: 'Några korta frågor. Du behöver inget konto, och du kan göra om dem.',
  question: (number: number, count: number) => `Fråga ${number} av ${count}`,
  missing: 'Välj ett svar.',
  incomplete: 'En fråga eller fler saknar svar. Inget är skickat än.',
  button: 'Skicka svaren',
  preview: 'Så här ser sidan ut för den som svarar. Härifrån skickas inga svar.',
  earlier: (right: number, count: number, isPassed: boolean) =>
    `Du har svarat tidigare: ${right} av ${count} rätt, ${isPassed ? 'godkänt' : 'inte godkänt'}. Det senaste svaret räknas.`,
  passMark: (mark: number, count: number) => `Det behövs ${mark} rätta svar av ${count}.`,
  passed: 'Bra, du är klar!',
  failed: 'Inte riktigt än',
  score: (right: number, count: number) => `Du svarade rätt på ${right} av ${count} frågor.`,
  failedText: 'Läs förklaringarna nedan och försök gärna igen.',
  yours: 'Ditt svar',
  right: 'Rätt svar',
  again: 'Svara igen',
  others: 'Fler frågor till dig',
  done: 'godkänt',
  resting: 'Frågorna ses över',
  restingText:
    'Informationen har ändrats, så frågorna är inte öppna just nu. Öppna länken igen om några dagar. Du behöver inte göra något annat.',
  privacyOwn: 'Avsändaren får veta om du klarade frågorna, men ser dina svar bara som antal tillsammans med andras.',
  privacyOpen: 'Svaren räknas utan att någon vet vem som svarade.',
};

const en: typeof sv = {
  from: (organisation) => `Questions from ${organisation}`,
  lead: 'A few short questions. You do not need an account, and you can answer again.',
  question: (number, count) => `Question ${number} of ${count}`,
  missing: 'Choose an answer.',
  incomplete: 'One or more questions have no answer. Nothing has been sent yet.',
  button: 'Send the answers',
  preview: 'This is what the page looks like to whoever answers. No answers are sent from here.',
  earlier: (right, count, isPassed) =>
    `You have answered before: ${right} of ${count} right, ${isPassed ? 'passed' : 'not passed'}. The latest answer counts.`,
  passMark: (mark, count) => `You need ${mark} right answers out of ${count}.`,
  passed: 'Good, you are done!',
  failed: 'Not quite yet',
  score: (right, count) => `You answered ${right} of ${count} questions right.`,
  failedText: 'Read the explanations below, and try again.',
  yours: 'Your answer',
  right: 'The right answer',
  again: 'Answer again',
  others: 'More questions for you',
  done: 'passed',
  resting: 'The questions are being reviewed',
  restingText:
    'The information has changed, so the questions are not open now. Open the link again in a few days. You do not need to do anything else.',
  privacyOwn: 'The sender is told whether you passed, but sees your answers only in counts, together with others’.',
  privacyOpen: 'Answers are counted, and nobody knows who gave them.',
};

export const checkWordsFor = (locale: Locale): typeof sv => ({ sv, en })[locale];
