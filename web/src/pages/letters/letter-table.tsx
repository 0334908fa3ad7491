import { useTranslation } from 'react-i18next';
import { mayDo } from '../../api/session.ts';
import { cancelLetter, type KeyLetters, type SystemLetter, type SystemLetterStatus } from '../../api/system-letters.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './system-letters.module.css';

const tones: Record<SystemLetterStatus, Tone> = {
  waiting: 'wait',
  sending: 'info',
  handedOver: 'good',
  delivered: 'good',
  notDelivered: 'bad',
  unknown: 'bad',
};

const LetterStatus = ({ letter }: { letter: SystemLetter }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, statusText, reasonText, notBefore } = letter;
  const isEarly = status === 'waiting' && notBefore !== null && new Date(notBefore) > new Date();
  return (
    <>
      <Tag tone={tones[status]}>{statusText}</Tag>
      {isEarly && <small className="soft"> {t('systemLetters.waitsUntil', { when: format.moment(notBefore) })}</small>}
      {reasonText !== null && <small className="soft"> {reasonText}</small>}
    </>
  );
};

const CancelButton = ({ letter: { id, reference } }: { letter: SystemLetter }) => {
  const { t } = useTranslation();
  const cancel = useAction({
    act: () => cancelLetter(id),
    refresh: [['systemLetters']],
    onDone: () => showToast(t('systemLetters.cancelled', { reference })),
  });
  return (
    <Button
      size="small"
      isPending={cancel.isPending}
      onPress={() => cancel.run()}
      aria-label={`${t('systemLetters.cancel')}: ${reference}`}
    >
      {t('systemLetters.cancel')}
    </Button>
  );
};

/** Letters by reference, never what they say; the recipient's number is masked. */
export const LetterTable = ({ letters, keys }: { letters: readonly SystemLetter[]; keys: readonly KeyLetters[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { roles } = useOrganisation();
  const nameOf = (id: string): string => keys.find((key) => key.id === id)?.name ?? '';
  const columns: Column<SystemLetter>[] = [
    {
      id: 'reference',
      head: t('systemLetters.reference'),
      isRowHead: true,
      cell: ({ reference, isTest }) => (
        <>
          {reference} {isTest && <Tag tone="info">{t('systemLetters.test')}</Tag>}
        </>
      ),
    },
    { id: 'key', head: t('systemLetters.key'), cell: ({ apiKeyId }) => nameOf(apiKeyId) },
    {
      id: 'recipient',
      head: t('systemLetters.recipient'),
      cell: ({ recipientMasked }) => <span className={styles.whole}>{recipientMasked}</span>,
    },
    { id: 'status', head: t('systemLetters.status'), cell: (letter) => <LetterStatus letter={letter} /> },
    {
      id: 'callback',
      head: t('systemLetters.callback'),
      cell: ({ callback }) =>
        callback === null ? '–' : t(`systemLetters.callbackStates.${callback.status}`, { answer: callback.lastAnswer ?? '' }),
    },
    { id: 'sent', head: t('systemLetters.sent'), cell: ({ createdAt }) => format.recent(createdAt) },
    {
      id: 'cancel',
      head: <span className="unseen">{t('systemLetters.cancel')}</span>,
      cell: (letter) => letter.status === 'waiting' && mayDo(roles, 'send') && <CancelButton letter={letter} />,
    },
  ];
  return <DataTable caption={t('systemLetters.letters')} columns={columns} rows={letters} rowKey={({ id }) => id} />;
};
