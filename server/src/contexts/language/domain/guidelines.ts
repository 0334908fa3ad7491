import type { MainMessage } from './main-message.ts';

/** What the organisations have agreed to keep to. Told, never in the way: each organisation publishes what it decides. */
export const guidelineKinds = ['mainMessage', 'terms', 'brand', 'sender', 'profile'] as const;
export type GuidelineKind = (typeof guidelineKinds)[number];

/** `notSure`: the machine cannot tell, so somebody has to look. */
export type GuidelineState = 'kept' | 'remark' | 'notSure';
export type Guideline = { kind: GuidelineKind; state: GuidelineState; sv: string; en: string };

/** Words too common to tell one sentence from another. */
const longEnough = 4;
/** Enough of a word to know it by, however it is bent. */
const stemLength = 5;
const shareNeeded = 0.6;

const stems = (text: string): Set<string> =>
  new Set(
    (
      text
        .toLowerCase()
        .normalize('NFC')
        .match(/\p{L}+/gu) ?? []
    )
      .filter((word) => word.length >= longEnough)
      .map((word) => word.slice(0, stemLength)),
  );

const holds = (text: ReadonlySet<string>, sentence: string): boolean => {
  const wanted = [...stems(sentence)];
  return wanted.length > 0 && wanted.filter((stem) => text.has(stem)).length / wanted.length >= shareNeeded;
};

/** The main messages in force that a text says something of: most of the words of one of its sentences, bent or in another order. */
export const mainMessagesIn = (text: string, mains: readonly MainMessage[]): string[] => {
  const found = stems(text);
  return mains.flatMap(({ versions, currentVersion }) => {
    const inForce = versions.find(({ version }) => version === currentVersion);
    if (inForce === undefined) return [];
    return [inForce.statement, ...inForce.supporting].some((sentence) => holds(found, sentence)) ? [inForce.statement] : [];
  });
};

export const judgeMainMessages = (text: string, mains: readonly MainMessage[]): Guideline => {
  const inForce = mains.filter(({ currentVersion }) => currentVersion !== null);
  const found = mainMessagesIn(text, mains);
  if (inForce.length === 0)
    return {
      kind: 'mainMessage',
      state: 'notSure',
      sv: 'Nätverket har inga huvudbudskap än.',
      en: 'The network has no main messages yet.',
    };
  if (found.length === 0)
    return {
      kind: 'mainMessage',
      state: 'notSure',
      sv: 'Vi hittar inget av huvudbudskapen i texten. Bär den ett av dem?',
      en: 'We find none of the main messages in the text. Does it carry one?',
    };
  return { kind: 'mainMessage', state: 'kept', sv: `Bär: ${found.join(', ')}.`, en: `Carries: ${found.join(', ')}.` };
};

export const judgeTerms = (avoided: readonly { term: string; prefer: string | null }[]): Guideline => {
  const list = (joint: string) => avoided.map(({ term, prefer }) => (prefer === null ? term : `${term} → ${prefer}`)).join(joint);
  return avoided.length === 0
    ? { kind: 'terms', state: 'kept', sv: 'Alla ord är de överenskomna.', en: 'All words are the agreed ones.' }
    : {
        kind: 'terms',
        state: 'remark',
        sv: `Andra ord än de överenskomna: ${list(', ')}.`,
        en: `Other words than the agreed: ${list(', ')}.`,
      };
};

/** White text on the colour must be readable: the colour is the letter's and the page's head. */
export const judgeProfile = ({ name, colour, isReadable }: { name: string; colour: string; isReadable: boolean }): Guideline =>
  isReadable
    ? {
        kind: 'profile',
        state: 'kept',
        sv: `Brevet och sidan bär namnet ${name} och er färg ${colour}.`,
        en: `Letter and page carry the name ${name} and your colour ${colour}.`,
      }
    : {
        kind: 'profile',
        state: 'remark',
        sv: `Vit text syns dåligt på er färg ${colour}. Välj en mörkare under Organisationen.`,
        en: `White text is hard to see on your colour ${colour}. Choose a darker one under Organisation.`,
      };
