import { useTranslation } from 'react-i18next';
import type { Place } from '../../api/mailbox.ts';
import { Button } from '../../parts/button.tsx';
import styles from './mailbox.module.css';
import { MoveMenu } from './move-menu.tsx';

type SelectionBarProps = {
  mailboxId: string;
  place: Place;
  count: number;
  isPending: boolean;
  onMove: (to: Place) => void;
  onAll: () => void;
  onStop: () => void;
};

/** What can be done with the ticked letters; stays in sight at the bottom, near the thumb. */
export const SelectionBar = ({ mailboxId, place, count, isPending, onMove, onAll, onStop }: SelectionBarProps) => {
  const { t } = useTranslation();
  return (
    <div className={styles.selection} role="group" aria-label={t('mailbox.select.count', { count })}>
      <strong role="status">{t('mailbox.select.count', { count })}</strong>
      <div className="row">
        {count === 0 ? (
          <Button size="small" onPress={onAll}>
            {t('mailbox.select.all')}
          </Button>
        ) : (
          <>
            <MoveMenu size="small" mailboxId={mailboxId} from={place} onMove={onMove} />
            {place !== 'archive' && place !== 'deleted' && (
              <Button size="small" isPending={isPending} onPress={() => onMove('archive')}>
                {t('mailbox.move.archive')}
              </Button>
            )}
            {place !== 'deleted' && (
              <Button size="small" look="danger" isPending={isPending} onPress={() => onMove('deleted')}>
                {t('mailbox.move.remove')}
              </Button>
            )}
          </>
        )}
        <Button size="small" look="plain" onPress={onStop}>
          {t('mailbox.select.stop')}
        </Button>
      </div>
    </div>
  );
};
