import { useState } from 'react';
import type { FindingKind } from '../../../api/language.ts';
import { findingKinds } from './findings.ts';

const key = 'budkavle.languageHelp.hidden';

const keptHidden = (): readonly FindingKind[] => {
  const kept = localStorage.getItem(key)?.split(' ') ?? [];
  return findingKinds.filter((kind) => kept.includes(kind));
};

/** Which kinds one wants to see; kept in this browser. */
export const useShownKinds = () => {
  const [hidden, setHidden] = useState(keptHidden);
  const [shown, setShown] = useState(() => findingKinds.filter((kind) => !hidden.includes(kind)));
  const toggle = (kind: FindingKind, isOn: boolean): void => {
    const next = isOn ? hidden.filter((one) => one !== kind) : [...hidden, kind];
    localStorage.setItem(key, next.join(' '));
    setHidden(next);
    setShown(findingKinds.filter((one) => !next.includes(one)));
  };
  return { shown, toggle };
};
