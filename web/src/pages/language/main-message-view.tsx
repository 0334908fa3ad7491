import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MainMessage, type MainVersion, restoreMainMessage, retireMainMessage } from '../../api/language.ts';
import type { TestAge } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { TestAgeTag } from '../voice/test-age-tag.tsx';
import { Agreement } from './agreement.tsx';
import styles from './language.module.css';
import { MainMessageDialog } from './main-message-dialog.tsx';

const refresh = [['main-messages'], ['concrete-messages']];

type MainMessageViewProps = { message: MainMessage; organisations: number; mayEdit: boolean; age: TestAge | undefined };

export const MainMessageView = ({ message, organisations, mayEdit, age }: MainMessageViewProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setIsEditing] = useState(false);
  const inForce = message.versions.find(({ version }) => version === message.currentVersion);
  const [newest] = message.versions;
  const proposal = newest?.agreedOn === null ? newest : undefined;
  const earlier = message.versions.filter((one) => one !== inForce && one !== proposal);
  const restore = useAction({ act: () => restoreMainMessage(message.id), refresh });
  const retire = useAction({
    act: () => retireMainMessage(message.id),
    refresh,
    onDone: () => showToast(t('mainMessages.retired', { statement: (inForce ?? newest)?.statement ?? '' }), { undo: () => restore.run() }),
  });
  return (
    <article className={styles.mainMessage}>
      {inForce && (
        <>
          <h2>{inForce.statement}</h2>
          <Wording version={inForce} />
          <div className="row">
            <Tag tone="good">{t('mainMessages.inForce', { day: format.day(inForce.agreedOn ?? '') })}</Tag>
            {age && <TestAgeTag age={age} />}
          </div>
          <Agreement message={message} version={inForce} organisations={organisations} mayAdopt={false} />
        </>
      )}
      {proposal && (
        <div className={styles.proposal}>
          <div className="row">
            <Tag tone="wait">{t('mainMessages.proposal')}</Tag>
          </div>
          {inForce ? <h3>{proposal.statement}</h3> : <h2>{proposal.statement}</h2>}
          <Wording version={proposal} />
          <Agreement message={message} version={proposal} organisations={organisations} mayAdopt={mayEdit} />
        </div>
      )}
      {mayEdit && (
        <div className="row">
          <Button size="small" onPress={() => setIsEditing(true)}>
            {t('mainMessages.change')}
          </Button>
          <Button size="small" look="plain" isPending={retire.isPending} onPress={() => retire.run()}>
            {t('mainMessages.retire')}
          </Button>
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('mainMessages.history')}</summary>
          {earlier.map((version) => (
            <div key={version.version} className={styles.section}>
              <h3>{version.statement}</h3>
              <Wording version={version} />
              <small>
                {t('mainMessages.version', { version: version.version })}
                {version.agreedOn !== null && ` · ${t('mainMessages.inForce', { day: format.day(version.agreedOn) })}`}
              </small>
            </div>
          ))}
        </details>
      )}
      {isEditing && <MainMessageDialog message={message} onClose={() => setIsEditing(false)} />}
    </article>
  );
};

const Wording = ({ version: { supporting, benefit, proof } }: { version: MainVersion }) => {
  const { t } = useTranslation();
  return (
    <>
      {supporting.length > 0 && (
        <ul className={styles.supporting}>
          {supporting.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {benefit === '' ? <Tag tone="wait">{t('mainMessages.noBenefit')}</Tag> : <p>{t('mainMessages.benefitLabel', { benefit })}</p>}
      {proof !== '' && <p className="soft">{t('mainMessages.proofLabel', { proof })}</p>}
    </>
  );
};
