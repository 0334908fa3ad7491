import { type Clause, cutClauses, OR_SIMILAR } from './channel-clauses.ts';
import { isInformation, isOnlyCondition, nameOf, readByWay, splitSlash, trimPhrase } from './channel-phrases.ts';
import { isAside, readLeftOut, readReference } from './channel-references.ts';
import { readClauseWithSubject, senderInDetail } from './channel-senders.ts';
import { channelName, isChannel, isSomebody } from './channel-words.ts';
import type { ChannelSuggestion } from './plan.ts';
import type { SameAs } from './same-as.ts';

/** Channels in order; `sameAs` stands where another group's channels are to be put in. */
export type ChannelReading = (ChannelSuggestion | { sameAs: SameAs; as: string })[];

/** What the words before govern: after "via IT-chef," another role is one more way. */
type Governing = { by: 'via' | 'with' | 'access' | 'phrase' | 'nothing'; lead: string; word: string };
type Item = { suggestion: ChannelSuggestion; join: Clause['join'] };
type Fold = { found: (Item | { sameAs: SameAs; as: string })[]; governing: Governing; condition: string | undefined; alternatives: number };

const NOTHING: Governing = { by: 'nothing', lead: '', word: '' };
const TEXT_MAX_CHARS = 4000;

/** Reads the wording after "Förslag på kanaler:" as a list of channels, by grammar rather than by known sentences. */
export function suggestChannels(text: string, firstAlternative = 1): ChannelReading {
  const fold: Fold = { found: [], governing: NOTHING, condition: undefined, alternatives: firstAlternative };
  for (const clauses of cutClauses(text.slice(0, TEXT_MAX_CHARS))) {
    fold.governing = NOTHING;
    for (const [index, clause] of clauses.entries()) readClause(fold, index === 0 ? { ...clause, join: 'start' } : clause);
  }
  return fold.found.map((each) => ('suggestion' in each ? each.suggestion : each));
}

function readClause(fold: Fold, clause: Clause): void {
  if (clause.text === OR_SIMILAR) return markAlternatives(fold);
  const same = readReference(clause.text);
  if (same) return takeOver(fold, same, clause);
  if (goesOnNaming(fold, clause) || leavesOut(fold, clause.text)) return;
  if (isAside(clause.text)) return keepAside(fold, clause.text);
  if (isOnlyCondition(clause.text)) return keepCondition(fold, clause.text);
  const told = readClauseWithSubject(clause.text, clause.details);
  if (told) return takeTold(fold, clause, told);
  readPhrase(fold, clause, {});
}

/** "Samma som chefer och handläggare": the second name is no channel. */
function goesOnNaming(fold: Fold, clause: Clause): boolean {
  const last = fold.found.at(-1);
  if (!last || !('sameAs' in last) || last.sameAs.target.kind !== 'named' || isChannel(clause.text)) return false;
  if (clause.join !== 'and' && clause.join !== 'comma') return false;
  last.sameAs.target.name += ` och ${clause.text}`;
  return true;
}

/** "…, dock ej utbildning" takes away from what was taken over. */
function leavesOut(fold: Fold, text: string): boolean {
  const term = readLeftOut(text);
  const last = fold.found.findLast((each) => 'sameAs' in each);
  if (!term || !last || !('sameAs' in last)) return false;
  last.sameAs.except.push(term);
  return true;
}

function takeOver(fold: Fold, same: SameAs, clause: Clause): void {
  fold.found.push({ sameAs: { ...same, extra: '' }, as: clause.text });
  if (same.extra !== '') readClause(fold, { ...clause, text: same.extra, join: 'with' });
}

function takeTold(fold: Fold, clause: Clause, told: NonNullable<ReturnType<typeof readClauseWithSubject>>): void {
  fold.governing = NOTHING;
  for (const suggestion of told.suggestions) add(fold, clause, suggestion);
  // What follows "kring" or "om" in such a clause is its topic and no channel of its own.
  if (told.suggestions.length > 0) fold.governing = { by: 'phrase', lead: '', word: '' };
  if (told.rest === null) return;
  if (told.access) fold.governing = { by: 'access', lead: '', word: '' };
  readPhrase(fold, { ...clause, text: told.rest, join: clause.join }, told.sender ? { sender: told.sender } : {});
}

function readPhrase(fold: Fold, clause: Clause, more: Partial<ChannelSuggestion>): void {
  const { text, ...said } = trimPhrase(clause.text);
  const extra = { ...said, ...more };
  if (text === '' || isInformation(text)) return addBare(fold, clause, text, extra);
  const access = /^(?:få\s+)?(?:tillgång|åtkomst|access)\s+(?:till|to)\s+(.+)$/iu.exec(text);
  if (access?.[1]) {
    fold.governing = { by: 'access', lead: '', word: '' };
    return add(fold, clause, { name: channelName(access[1]), ...extra });
  }
  const way = readByWay(text);
  if (way && !(fold.governing.by === 'access' && way.lead !== '')) return takeWay(fold, clause, way, extra);
  if (clause.join !== 'start' && continueBefore(fold, clause, text, extra)) return;
  takePlain(fold, clause, text, extra);
}

function takeWay(fold: Fold, clause: Clause, way: NonNullable<ReturnType<typeof readByWay>>, extra: Partial<ChannelSuggestion>): void {
  const word = way.preposition === 'through' || way.preposition === 'genom' ? way.preposition : 'via';
  const informs = way.lead === '' || isInformation(way.lead);
  fold.governing = { by: 'via', lead: way.lead, word };
  if (informs && isChannel(way.object) && !isSomebody(way.object)) return addEach(fold, clause, splitSlash(way.object), extra);
  add(fold, clause, {
    name: nameOf(`${way.lead} ${word} ${way.object}`.trim()),
    ...(isChannel(way.object) && !isSomebody(way.object) ? {} : { via: way.object }),
    ...extra,
  });
}

/** A word that is no channel goes on with the phrase before it: another intermediary, partner or topic. */
function continueBefore(fold: Fold, clause: Clause, text: string, extra: Partial<ChannelSuggestion>): boolean {
  const { by, lead, word } = fold.governing;
  if (by === 'nothing' || by === 'access' || (isChannel(text) && !isSomebody(text))) return false;
  if (by === 'via') {
    add(fold, clause, { name: nameOf(`${lead} ${word} ${text}`.trim()), via: text, ...extra });
    return true;
  }
  const conjunction = clause.join === 'and' || clause.join === 'or';
  if (conjunction) return lengthenLast(fold, clause, text);
  if (by !== 'with' || clause.join !== 'comma' || !isSomebody(text)) return false;
  add(fold, clause, { name: nameOf(`${lead} ${word} ${text}`), ...extra });
  return true;
}

function lengthenLast(fold: Fold, clause: Clause, text: string): boolean {
  const last = lastItem(fold);
  if (!last) return false;
  if (fold.governing.lead !== '') last.suggestion.name += ` ${clause.join === 'or' ? orWord(last) : andWord(last)} ${text}`;
  return true;
}

function takePlain(fold: Fold, clause: Clause, text: string, extra: Partial<ChannelSuggestion>): void {
  const pair = /^(.+?)\s+(med|with)\s+(.+)$/iu.exec(text);
  const open = /^(.+?)\s+(?:om|kring|för|till|hos|från|inom|på|i|about|on|for|to|from|at|in)\s+/iu.exec(text);
  if (fold.governing.by !== 'access') {
    if (pair?.[1] && pair[2]) fold.governing = { by: 'with', lead: pair[1], word: pair[2] };
    else
      fold.governing = open?.[1]
        ? { by: 'phrase', lead: open[1], word: '' }
        : fold.governing.by === 'via' && clause.join !== 'with'
          ? fold.governing
          : NOTHING;
  }
  addEach(fold, clause, splitSlash(text), extra);
}

function addEach(fold: Fold, clause: Clause, names: string[], extra: Partial<ChannelSuggestion>): void {
  for (const [index, name] of names.entries())
    add(fold, index === 0 ? clause : { ...clause, join: 'comma' }, { name: nameOf(name), ...extra });
}

/** "löpande information" by itself, or only a cadence: the latter belongs to the channel before. */
function addBare(fold: Fold, clause: Clause, text: string, extra: Partial<ChannelSuggestion>): void {
  if (text !== '') return add(fold, clause, { name: channelName(text), ...extra });
  const last = lastItem(fold);
  if (last) Object.assign(last.suggestion, extra);
}

function add(fold: Fold, clause: Clause, suggestion: ChannelSuggestion): void {
  if (!/[\p{L}\p{N}]/u.test(suggestion.name)) return;
  const sender = suggestion.sender ?? senderInDetail(clause.details);
  const detail = clause.details.join('; ');
  const condition = suggestion.condition ?? fold.condition;
  fold.condition = undefined;
  fold.found.push({
    join: clause.join,
    suggestion: { ...suggestion, ...(sender && { sender }), ...(detail && { detail }), ...(condition && { condition }) },
  });
  if (clause.join === 'or') markAlternatives(fold);
}

/** "e-post, veckobrev eller intranät": all three of the run are alternatives. */
function markAlternatives(fold: Fold): void {
  const run: Item[] = [];
  for (const each of fold.found.toReversed()) {
    if (!('suggestion' in each)) break;
    run.push(each);
    if (each.join !== 'comma' && each.join !== 'or') break;
  }
  if (run.length < 2) return;
  const group = run.find((each) => each.suggestion.alternativeGroup !== undefined)?.suggestion.alternativeGroup ?? fold.alternatives++;
  for (const each of run) each.suggestion.alternativeGroup = group;
}

function keepCondition(fold: Fold, text: string): void {
  const last = lastItem(fold);
  if (last && fold.governing !== NOTHING) last.suggestion.condition ??= text;
  else fold.condition = text;
}

function keepAside(fold: Fold, text: string): void {
  const last = lastItem(fold);
  if (last) last.suggestion.detail = [last.suggestion.detail, text].filter(Boolean).join('; ');
}

function lastItem(fold: Fold): Item | null {
  const last = fold.found.at(-1);
  return last && 'suggestion' in last ? last : null;
}

function orWord(item: Item): string {
  return / with /u.test(item.suggestion.name) ? 'or' : 'eller';
}

function andWord(item: Item): string {
  return / with | for | about /u.test(item.suggestion.name) ? 'and' : 'och';
}
