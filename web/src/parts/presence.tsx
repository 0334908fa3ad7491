import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveText, tellPresence } from '../api/voice.ts';
import { useFormat } from '../i18n/format.ts';
import { useReadOnly } from './read-only.ts';
import { Tag } from './tag.tsx';

/** Rarely enough to weigh nothing, often enough to warn before somebody has written much. */
const everyMs = 20_000;

/** Tells that this person has the text open while the page is seen, and shows who else has. Says nothing when alone, or of whoever only reads. */
export const Presence = ({ textId }: { textId: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isReadOnly = useReadOnly();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isReadOnly) return;
    let isGone = false;
    const tell = async () => {
      if (document.hidden) return;
      try {
        const others = await tellPresence(textId);
        if (!isGone) setNames(others.map(({ name }) => name));
      } catch {
        // It is a courtesy: without contact one simply writes on.
        if (!isGone) setNames([]);
      }
    };
    void tell();
    const timer = setInterval(() => void tell(), everyMs);
    return () => {
      isGone = true;
      clearInterval(timer);
      leaveText(textId).catch(() => undefined);
    };
  }, [textId, isReadOnly]);
  return <span role="status">{names.length > 0 && <Tag tone="wait">{t('together.here', { names: format.list(names) })}</Tag>}</span>;
};
