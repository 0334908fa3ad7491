import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewQuery, type SendChannel, type SendOut } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import styles from './compose.module.css';
import { RenderedMail } from './rendered-mail.tsx';

/** What recipient N really gets, made by the same hands that will send it. */
export const PreviewPane = ({ sendOut, channel }: { sendOut: SendOut; channel: SendChannel }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [row, setRow] = useState(1);
  const preview = useQuery({ ...previewQuery(sendOut.id, row, channel, sendOut.revision), placeholderData: keepPreviousData });
  return (
    <QueryView query={preview}>
      {(data) => (
        <>
          {channel !== 'web' && (
            <div className={styles.previewHead}>
              <Button reads size="small" isDisabled={row <= 1} onPress={() => setRow(row - 1)}>
                {t('compose.previous')}
              </Button>
              <span role="status">
                {data.total === 0
                  ? t('compose.noRecipients')
                  : t('compose.rowOf', { row: format.number(data.row), total: format.number(data.total), name: data.recipientName ?? '' })}
              </span>
              <Button reads size="small" isDisabled={row >= data.total} onPress={() => setRow(row + 1)}>
                {t('compose.next')}
              </Button>
              {data.missing.length > 0 && <Tag tone="wait">{t('compose.missingHere', { names: format.list(data.missing) })}</Tag>}
            </div>
          )}
          <div className={styles.sheet}>
            <p className={styles.mailSubject}>
              <span className="soft">{t('compose.subject')}:</span> {data.subject || t('compose.noSubject')}
            </p>
            <RenderedMail html={data.html} />
          </div>
        </>
      )}
    </QueryView>
  );
};
