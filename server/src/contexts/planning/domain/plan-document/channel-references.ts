import { isChannel } from './channel-words.ts';
import { readSameAs, type SameAs } from './same-as.ts';

const LEFT_OUT = /^(?:(?:men|dock|but)\s+)?(?:inte|ej|utan|utom|förutom|exklusive|not|except(?: for)?|excluding|without)\s+(.+)$/iu;

/** Another group whose channels are meant: "samma som ovan", "se chefer". */
export function readReference(text: string): SameAs | null {
  return readSameAs(text) ?? readSee(text);
}

/** What "dock ej utbildning" takes away again. */
export function readLeftOut(text: string): string | undefined {
  return LEFT_OUT.exec(text)?.[1];
}

/** "…, som i sin tur informerar" tells more about the channel before it. */
export function isAside(text: string): boolean {
  return /^(?:som|vilka|vilket|vilken|där|så att|för att|who|which|that|so that|in order to|to ensure)\s/iu.test(text) && !readSameAs(text);
}

/** "Se chefer" points at another group; "se intranätet" is a way to reach people. */
function readSee(text: string): SameAs | null {
  const name = /^(?:se|see)\s+(?!över|till|även|also)(?:för\s+|for\s+)?(.+)$/iu.exec(text)?.[1];
  return name && !isChannel(name) ? { target: { kind: 'named', name }, extra: '', except: [] } : null;
}
