import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type Letter, letterPageUrl } from '../../api/mailbox.ts';
import styles from './mailbox.module.css';
import { measureLetter } from './measure-letter.ts';
import type { TextSize } from './text-size.tsx';

const subscribeToTheme = (onChange: () => void): (() => void) => {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
};
const currentTheme = (): string => document.documentElement.dataset['theme'] ?? 'system';

/**
 * The letter in a fenced frame: no scripts, no origin, no way out but links. Such a frame cannot tell its height, so the text is measured
 * outside it; should that be too little, the frame scrolls.
 */
export const LetterFrame = ({ letter, size }: { letter: Letter; size: TextSize }) => {
  const { t } = useTranslation();
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme);
  const holder = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(320);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    return measureLetter(element, letter.html, size, setHeight);
  }, [letter.html, size]);
  return (
    <div ref={holder} className={styles.frameHolder}>
      <iframe
        className={styles.frame}
        title={t('mailbox.letterFrame', { subject: letter.subject })}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        src={letterPageUrl(letter.id, { theme, size })}
        height={height}
      />
    </div>
  );
};
