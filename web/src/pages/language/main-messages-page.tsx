import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mainMessagesQuery } from '../../api/language.ts';
import { proposeStartPackage, testAgesQuery } from '../../api/voice.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { SavingsSection } from '../voice/savings-section.tsx';
import { ConcreteMessages } from './concrete-messages.tsx';
import styles from './language.module.css';
import { MainMessageDialog } from './main-message-dialog.tsx';
import { MainMessageView } from './main-message-view.tsx';

export const MainMessagesPage = () => {
  const { t } = useTranslation();
  const messages = useQuery(mainMessagesQuery);
  const [isAdding, setIsAdding] = useState(false);
  const ages = useQuery(testAgesQuery()).data ?? [];
  const begin = useAction({
    act: proposeStartPackage,
    refresh: [['main-messages'], ['message-test-ages']],
    onDone: ({ added }) => showToast(t('startPackage.added', { count: added })),
  });
  const mayEdit = messages.data?.mayEdit === true;
  const add = (
    <Button look="primary" onPress={() => setIsAdding(true)}>
      {t('mainMessages.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('mainMessages.title')} lead={t('mainMessages.lead')} actions={mayEdit && add} />
      <QueryView query={messages}>
        {({ items, organisations }) => (
          <div className={styles.main}>
            {items.length === 0 && (
              <EmptyState
                title={t('mainMessages.emptyTitle')}
                action={
                  mayEdit && (
                    <Button isPending={begin.isPending} onPress={() => begin.run()}>
                      {t('startPackage.offer')}
                    </Button>
                  )
                }
              >
                <p>{t('mainMessages.emptyText')}</p>
              </EmptyState>
            )}
            {items.map((message) => (
              <MainMessageView
                key={message.id}
                message={message}
                organisations={organisations}
                mayEdit={mayEdit && message.isOwn}
                age={ages.find(({ id }) => id === message.id)}
              />
            ))}
            <SavingsSection />
            <ConcreteMessages mains={items} />
            {mayEdit && items.length > 0 && (
              <div className="row">
                <Button look="plain" isPending={begin.isPending} onPress={() => begin.run()}>
                  {t('startPackage.offer')}
                </Button>
              </div>
            )}
          </div>
        )}
      </QueryView>
      {isAdding && <MainMessageDialog message={null} onClose={() => setIsAdding(false)} />}
    </>
  );
};
