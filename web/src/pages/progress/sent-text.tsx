import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SendOut } from '../../api/send-outs.ts';
import { Tabs } from '../../parts/tabs.tsx';
import { PreviewPane } from '../compose/preview-pane.tsx';
import styles from './progress-page.module.css';

/** What was released, word for word and channel by channel; folded, because the figures are what one comes for. */
export const SentText = ({ sendOut }: { sendOut: SendOut }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.sentText} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('progress.sentText')}</summary>
      {isOpen && (
        <Tabs
          label={t('compose.channelTabs')}
          tabs={sendOut.channels.map((channel) => ({
            id: channel,
            label: t(`channel.${channel}`),
            panel: <PreviewPane sendOut={sendOut} channel={channel} />,
          }))}
        />
      )}
    </details>
  );
};
