import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { digestQuery, sendDigest } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';

/** For the editor-in-chief: what the network will be told, and what it has been told. */
export const DigestTab = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const digest = useQuery(digestQuery);
  const send = useAction({
    act: sendDigest,
    refresh: [['campaigns']],
    onDone: ({ mails }) => showToast(t('campaigns.digestSent', { count: mails })),
  });
  return (
    <QueryView query={digest}>
      {({ subject, lines, readers, sent }) => (
        <>
          <p>{t('campaigns.digestLead')}</p>
          <section className={styles.section}>
            <h2>{t('campaigns.digestNow')}</h2>
            {lines.length === 0 ? (
              <p>{t('campaigns.digestNothing')}</p>
            ) : (
              <div className={styles.mail}>
                <p>
                  <strong>{subject}</strong>
                </p>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
            )}
            {readers === 0 && <p>{t('campaigns.digestNobody')}</p>}
            {lines.length > 0 && readers > 0 && (
              <div className="row">
                <Button look="primary" isPending={send.isPending} onPress={() => send.run()}>
                  {t('campaigns.digestSend', { count: readers })}
                </Button>
              </div>
            )}
          </section>
          {sent.length > 0 && (
            <section className={styles.section}>
              <h2>{t('campaigns.digestHistory')}</h2>
              <ul className="plain-list">
                {sent.map(({ sentAt, sentByName, mails, campaigns }) => (
                  <li key={sentAt}>
                    {t('campaigns.digestBefore', {
                      when: format.moment(sentAt),
                      who: sentByName ?? t('campaigns.digestItself'),
                      campaigns,
                      mails,
                    })}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </QueryView>
  );
};
