import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { networkQuery } from '../../api/network.ts';
import {
  accountsQuery,
  addAccount,
  changeAccount,
  noteAccountChecked,
  removeAccount,
  restoreAccount,
  type SocialAccount,
} from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { FormDialog } from './form-parts.tsx';
import styles from './voice.module.css';

const refresh = [['network', 'accounts']];

/** The shared accounts: the editor-in-chief owns them, and everybody sees who answers. */
export const AccountsSection = () => {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<SocialAccount | 'new' | null>(null);
  return (
    <section className={styles.section}>
      <h2>{t('channels.accounts')}</h2>
      <p className="soft">{t('channels.accountsText')}</p>
      <QueryView query={useQuery(accountsQuery)}>
        {({ items, isEditor }) => (
          <>
            {items.length === 0 && <p>{t('channels.accountsEmpty')}</p>}
            <ul className={styles.list}>
              {items.map((account) => (
                <Account key={account.id} account={account} onChange={isEditor ? () => setEdited(account) : null} />
              ))}
            </ul>
            {isEditor && (
              <div className="row">
                <Button onPress={() => setEdited('new')}>{t('channels.accountAdd')}</Button>
              </div>
            )}
          </>
        )}
      </QueryView>
      {edited !== null && (
        <AccountDialog
          key={edited === 'new' ? 'new' : edited.id}
          account={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
};

const Account = ({ account, onChange }: { account: SocialAccount; onChange: (() => void) | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, platform, handle, address, ownerName, deputyName, checkedAt, checkedByName, isOverdue, note } = account;
  const check = useAction({ act: () => noteAccountChecked(id), refresh });
  const restore = useAction({ act: () => restoreAccount(id), refresh });
  const remove = useAction({
    act: () => removeAccount(id),
    refresh,
    onDone: () => showToast(t('channels.removed', { name: handle }), { undo: () => restore.run() }),
  });
  return (
    <li className={styles.item}>
      <h3>
        {platform}: {handle}
        {isOverdue && <Tag tone="wait">{t('channels.overdue')}</Tag>}
      </h3>
      <p>
        {t('channels.owner')}: {ownerName ?? t('channels.nobody')} · {t('channels.deputy')}: {deputyName ?? t('channels.nobody')}
      </p>
      <small className="soft">
        {checkedAt === null
          ? t('channels.neverChecked')
          : t('channels.checked', { day: format.day(checkedAt), name: checkedByName ?? '–' })}
        {note !== '' && ` · ${note}`}
      </small>
      {address !== '' && (
        <a href={address} rel="noreferrer">
          {address}
        </a>
      )}
      {onChange !== null && (
        <div className="row">
          <Button size="small" isPending={check.isPending} onPress={() => check.run()}>
            {t('channels.check')}
          </Button>
          <Button size="small" aria-label={`${t('common.change')}: ${handle}`} onPress={onChange}>
            {t('common.change')}
          </Button>
          <Button size="small" look="plain" aria-label={`${t('common.remove')}: ${handle}`} onPress={() => remove.run()}>
            {t('common.remove')}
          </Button>
        </div>
      )}
    </li>
  );
};

const AccountDialog = ({ account, onClose }: { account: SocialAccount | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const colleagues = useQuery(networkQuery).data?.colleagues ?? [];
  const [platform, setPlatform] = useState(account?.platform ?? '');
  const [handle, setHandle] = useState(account?.handle ?? '');
  const [address, setAddress] = useState(account?.address ?? '');
  const [ownerId, setOwnerId] = useState(account?.ownerId ?? '');
  const [deputyId, setDeputyId] = useState(account?.deputyId ?? '');
  const [note, setNote] = useState(account?.note ?? '');
  const save = useAction({
    act: async () => {
      const text = { platform, handle, address, ownerId: ownerId || null, deputyId: deputyId || null, note };
      await (account === null ? addAccount(text) : changeAccount(account.id, text));
    },
    refresh,
    toastErrors: false,
    onDone: onClose,
  });
  const people = [
    { value: '', label: t('channels.nobody') },
    ...colleagues.map(({ personId, name }) => ({ value: personId, label: name })),
  ];
  return (
    <FormDialog
      title={t(account === null ? 'channels.accountAdd' : 'channels.accountChange')}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('common.save')}
      labels={{ platform: t('channels.platform'), handle: t('channels.handle'), deputyId: t('channels.deputy'), note: t('channels.note') }}
    >
      <TextField
        name="platform"
        label={t('channels.platform')}
        value={platform}
        onChange={setPlatform}
        error={fieldError(save.error, 'platform')}
      />
      <TextField name="handle" label={t('channels.handle')} value={handle} onChange={setHandle} error={fieldError(save.error, 'handle')} />
      <TextField
        name="address"
        label={t('channels.address')}
        value={address}
        onChange={setAddress}
        type="url"
        error={fieldError(save.error, 'address')}
      />
      <SelectField name="ownerId" label={t('channels.owner')} value={ownerId} onChange={setOwnerId} options={people} />
      <SelectField
        name="deputyId"
        label={t('channels.deputy')}
        value={deputyId}
        onChange={setDeputyId}
        options={people}
        error={fieldError(save.error, 'deputyId')}
      />
      <TextField name="note" label={t('channels.note')} value={note} onChange={setNote} error={fieldError(save.error, 'note')} />
    </FormDialog>
  );
};
