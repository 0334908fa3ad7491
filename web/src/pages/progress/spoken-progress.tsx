import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';

const sayEveryMs = 5000;

/** Says how far it has come, politely and not for every letter: a screen reader must get a word in between. */
export const SpokenProgress = ({ progress: { counts, total, status }, isOver }: { progress: Progress; isOver: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [said, setSaid] = useState('');
  const saidAt = useRef(0);
  const words = isOver
    ? status === 'stopped'
      ? t('progress.stopped')
      : t('progress.done')
    : t('progress.said', { reached: format.number(counts.handedOver + counts.delivered), total: format.number(total) });
  useEffect(() => {
    const wait = isOver ? 0 : Math.max(0, saidAt.current + sayEveryMs - Date.now());
    const timer = setTimeout(() => {
      saidAt.current = Date.now();
      setSaid(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words, isOver]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
};
