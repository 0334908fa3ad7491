import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './error-summary.module.css';

type Row = { name: string; label: string; mine: string; theirs: string };

/** Both changed the same: what it says now and what one wrote, to choose between. Nothing is saved until then. */
export const ClashNotice = ({ rows, onMine, onTheirs }: { rows: readonly Row[]; onMine: () => void; onTheirs: () => void }) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>{t('clash.title')}</p>
      <dl>
        {rows.map(({ name, label, mine, theirs }) => (
          <div key={name}>
            <dt>
              <b>{label}</b>
            </dt>
            <dd>{t('clash.theirs', { text: theirs || t('clash.empty') })}</dd>
            <dd>{t('clash.mine', { text: mine || t('clash.empty') })}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button onPress={onMine}>{t('clash.keepMine')}</Button>
        <Button onPress={onTheirs}>{t('clash.keepTheirs')}</Button>
      </div>
    </div>
  );
};
