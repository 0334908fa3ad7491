import { findOrganisation, isReadableBrandColour, networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { measureBrands } from '../domain/brand-dose.ts';
import { type Guideline, judgeMainMessages, judgeProfile, judgeTerms } from '../domain/guidelines.ts';
import type { MainMessage } from '../domain/main-message.ts';
import type { TextKind } from '../domain/registered-text.ts';
import { readText } from '../domain/text/sentences.ts';
import { type StoredBrandRule, selectBrandRules } from '../storage/brand-rules.ts';
import { type LivingText, selectLivingTexts } from '../storage/living-texts.ts';
import { selectMainMessages } from '../storage/main-messages.ts';
import { selectBreaches, type TermBreach } from '../storage/registered-texts.ts';
import { selectSignature } from '../storage/signatures.ts';
import { reachOf } from './reach-terms.ts';

export type TextGuidelines = { textId: Id; kind: TextKind; title: string; address: string; items: Guideline[]; remarks: number };

type Rules = { mains: MainMessage[]; brands: StoredBrandRule[]; breaches: TermBreach[]; profile: Guideline };

const mostBreaches = 5000;

const gather = async (tx: Tx, actor: MemberActor): Promise<Rules> => {
  const organisation = await findOrganisation(tx, actor.organisationId);
  if (organisation === undefined) throw new AppError('notFound');
  const { name, brandColour: colour } = organisation;
  return {
    mains: await selectMainMessages(tx, await networkOf(tx, actor.organisationId)),
    brands: await selectBrandRules(tx, await reachOf(tx, actor)),
    breaches: await selectBreaches(tx, actor.organisationId, mostBreaches),
    profile: judgeProfile({ name, colour, isReadable: isReadableBrandColour(colour) }),
  };
};

const judgeBrand = (content: string, rules: readonly StoredBrandRule[]): Guideline => {
  const text = readText(content);
  const off = measureBrands(text, text.tokens.length, rules).filter(
    ({ verdict, hasStandardLine }) => verdict !== 'right' || hasStandardLine === false,
  );
  if (off.length === 0) return { kind: 'brand', state: 'kept', sv: 'Namnen är lagom doserade.', en: 'The names are rightly dosed.' };
  const words = {
    missing: ['saknas', 'is missing'],
    tooLittle: ['nämns för sällan', 'is named too seldom'],
    tooMuch: ['nämns för ofta', 'is named too often'],
    right: ['saknar sin standardrad', 'lacks its standard line'],
  } as const;
  const say = (at: 0 | 1): string => `${off.map(({ name, verdict }) => `${name} ${words[verdict][at]}`).join(', ')}.`;
  return { kind: 'brand', state: 'remark', sv: say(0), en: say(1) };
};

const judgeSender = async (tx: Tx, { organisationId }: MemberActor, textId: Id): Promise<Guideline> => {
  const chosen = await selectSignature(tx, organisationId, textId);
  if (chosen === undefined || chosen.reason === '')
    return { kind: 'sender', state: 'kept', sv: 'Avsändaren följer regeln.', en: 'The sender follows the rule.' };
  return {
    kind: 'sender',
    state: 'remark',
    sv: `${chosen.name} i stället för ${chosen.proposedName}: ${chosen.reason}`,
    en: `${chosen.name} instead of ${chosen.proposedName}: ${chosen.reason}`,
  };
};

const judge = async (tx: Tx, actor: MemberActor, text: LivingText, rules: Rules): Promise<TextGuidelines> => {
  const { textId, kind, title, address, content } = text;
  const items: Guideline[] = [
    judgeMainMessages(content, rules.mains),
    judgeTerms(rules.breaches.filter((breach) => breach.textId === textId)),
    judgeBrand(content, rules.brands),
  ];
  // Who signs and whose colours it wears is for what goes out; a message of the plan does neither.
  if (kind === 'sendOut' || kind === 'page') items.push(await judgeSender(tx, actor, textId), rules.profile);
  return { textId, kind, title, address, items, remarks: items.filter(({ state }) => state === 'remark').length };
};

/** The agreed guidelines held against one own text. Nothing here stops it from being sent. */
export const checkGuidelines = async (tx: Tx, actor: MemberActor, { textId }: { textId: Id }): Promise<TextGuidelines> => {
  const [text] = await selectLivingTexts(tx, actor.organisationId, { textId, limit: 1 });
  if (text === undefined) throw new AppError('notFound');
  return judge(tx, actor, text, await gather(tx, actor));
};

/** The latest own texts, those with most remarks first. */
export const reviewGuidelines = async (tx: Tx, actor: MemberActor): Promise<TextGuidelines[]> => {
  const rules = await gather(tx, actor);
  const reviewed: TextGuidelines[] = [];
  for (const text of await selectLivingTexts(tx, actor.organisationId, { limit: 100 })) reviewed.push(await judge(tx, actor, text, rules));
  return reviewed.toSorted((one, other) => other.remarks - one.remarks);
};
