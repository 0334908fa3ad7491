import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../parts/button.tsx';
import styles from './guardrails.module.css';

export type Direction = 1 | -1;

/** One text among several on a page. `jump` answers false when nothing is left in that direction. */
export type GuardMember = { element: HTMLElement; jump: (direction: Direction, isEntering: boolean) => boolean };

type Register = (member: GuardMember) => () => void;

const GuardGroupContext = createContext<Register | null>(null);

/** Undefined outside a group: then the text has the keys to itself. */
export const useGuardGroup = (): Register | null => useContext(GuardGroupContext);

const inReadingOrder = (one: GuardMember, other: GuardMember): number =>
  one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** From where one is (or was last) on to the next finding, in this text or the ones after it; past the last it begins anew. */
const goOn = (members: readonly GuardMember[], last: GuardMember | undefined, direction: Direction): GuardMember | undefined => {
  const here = members.find(({ element }) => element.contains(document.activeElement)) ?? last;
  const at = here === undefined ? -1 : members.indexOf(here);
  if (at >= 0 && members[at]?.jump(direction, false)) return members[at];
  const start = at < 0 && direction === -1 ? 0 : at;
  for (let step = 1; step <= members.length; step++) {
    const next = members.at((start + direction * step + members.length * 2) % members.length);
    if (next?.jump(direction, true)) return next;
  }
  return undefined;
};

/** Several texts with language help on one page, such as the sections of a document: F8 walks through them all. */
export const GuardGroup = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();
  const members = useRef(new Set<GuardMember>());
  const last = useRef<GuardMember>(undefined);
  const register = useMemo<Register>(
    () => (member) => {
      members.current.add(member);
      return () => members.current.delete(member);
    },
    [],
  );
  const go = (direction: Direction): void => {
    last.current = goOn([...members.current].toSorted(inReadingOrder), last.current, direction);
  };
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  });
  return (
    <GuardGroupContext value={register}>
      <div className={styles.help}>
        <p className="soft small">{t('guard.groupKeys')}</p>
        <Button reads size="small" onPress={() => go(1)} aria-keyshortcuts="F8">
          {t('guard.next')}
        </Button>
      </div>
      {children}
    </GuardGroupContext>
  );
};
