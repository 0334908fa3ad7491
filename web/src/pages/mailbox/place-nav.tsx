import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Place, removeFolder, restoreFolder } from '../../api/mailbox.ts';
import { Button } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { FolderDialog } from './folder-dialog.tsx';
import styles from './mailbox.module.css';
import { usePlaces } from './use-places.ts';

/** What can be done with the folder that one stands in. */
export const FolderMenu = ({ mailboxId, place, name }: { mailboxId: string; place: Place; name: string }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isRenaming, setRenaming] = useState(false);
  const refresh = [['folders', mailboxId], ['letters']];
  const back = useAction({ act: () => restoreFolder(place), refresh, onDone: () => showToast(t('common.undone')) });
  const remove = useAction({
    act: () => removeFolder(place),
    refresh,
    onDone: async () => {
      await navigate({ to: '/brevlada/$mailboxId', params: { mailboxId } });
      showToast(t('mailbox.folders.removed'), { undo: () => back.run() });
    },
  });
  return (
    <>
      <Menu
        size="small"
        label={t('mailbox.folders.actions')}
        choices={[
          { id: 'rename', label: t('mailbox.folders.rename') },
          { id: 'remove', label: t('mailbox.folders.remove') },
        ]}
        onChoose={(id) => (id === 'rename' ? setRenaming(true) : remove.run())}
      />
      {isRenaming && <FolderDialog mailboxId={mailboxId} folder={{ id: place, name }} onClose={() => setRenaming(false)} />}
    </>
  );
};

/** Inbox, archive, folders and bin, as links in one row that wraps. */
export const PlaceNav = ({ mailboxId }: { mailboxId: string }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { places } = usePlaces(mailboxId);
  const [isMaking, setMaking] = useState(false);
  return (
    <nav className={styles.places} aria-label={t('mailbox.place.label')}>
      {places.map(({ id, name, unread }) => (
        <Link
          key={id}
          to="/brevlada/$mailboxId"
          params={{ mailboxId }}
          search={id === 'inbox' ? {} : { mapp: id }}
          activeOptions={{ exact: true, includeSearch: true }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {name}
          {unread > 0 && id !== 'deleted' && (
            <>
              {' '}
              <span aria-hidden="true">({unread})</span>
              <span className="unseen">{t('mailbox.unread', { count: unread })}</span>
            </>
          )}
        </Link>
      ))}
      <Button size="small" look="plain" onPress={() => setMaking(true)}>
        + {t('mailbox.folders.new')}
      </Button>
      {isMaking && (
        <FolderDialog
          mailboxId={mailboxId}
          onClose={() => setMaking(false)}
          onMade={(id) => navigate({ to: '/brevlada/$mailboxId', params: { mailboxId }, search: { mapp: id } })}
        />
      )}
    </nav>
  );
};
