import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiKey, apiKeysQuery, type NewApiKey, scopeWords } from '../../api/api-keys.ts';
import { daysUntil, useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { KeyShown } from './key-shown.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { RevokeKeyDialog } from './revoke-key-dialog.tsx';

const isDead = ({ revokedAt, expiresOn }: ApiKey): boolean => revokedAt !== null || (expiresOn !== null && daysUntil(expiresOn) < 0);

const useKeyState = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (key: ApiKey): string => {
    if (key.revokedAt !== null) return t('apiKeys.revokedOn', { day: format.day(key.revokedAt), reason: key.revokedBecause ?? '' });
    if (isDead(key)) return t('apiKeys.expired');
    return key.expiresOn === null ? t('apiKeys.active') : t('apiKeys.activeUntil', { day: format.day(key.expiresOn) });
  };
};

const KeyTable = ({ keys, onRevoke }: { keys: readonly ApiKey[]; onRevoke: (key: ApiKey) => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const stateOf = useKeyState();
  return (
    <DataTable
      caption={t('apiKeys.title')}
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          head: t('organisation.name'),
          isRowHead: true,
          cell: ({ name, createdByName, createdAt }) => (
            <>
              {name}
              <br />
              <small className="soft">{t('apiKeys.madeBy', { name: createdByName, day: format.day(createdAt) })}</small>
            </>
          ),
        },
        { id: 'kind', head: t('apiKeys.kind'), cell: ({ kind }) => t(`apiKeys.kinds.${kind}`) },
        { id: 'hint', head: t('apiKeys.columnKey'), cell: ({ hint }) => <code>{hint}…</code> },
        {
          id: 'may',
          head: t('apiKeys.scopes'),
          cell: ({ scopes }) => scopes.map((scope) => t(`apiKeys.scopeNames.${scopeWords[scope]}`)).join(', '),
        },
        {
          id: 'used',
          head: t('apiKeys.columnUsed'),
          cell: ({ lastUsedOn }) => (lastUsedOn === null ? t('apiKeys.neverUsed') : format.day(lastUsedOn)),
        },
        { id: 'state', head: t('apiKeys.columnState'), cell: stateOf },
        {
          id: 'revoke',
          head: <span className="unseen">{t('apiKeys.revoke')}</span>,
          cell: (key) =>
            !isDead(key) && (
              <Button size="small" onPress={() => onRevoke(key)} aria-label={`${t('apiKeys.revoke')}: ${key.name}`}>
                {t('apiKeys.revoke')}
              </Button>
            ),
        },
      ]}
    />
  );
};

/** Keys of connected systems: made, seen once, revoked. */
export const ApiKeys = () => {
  const { t } = useTranslation();
  const keys = useQuery(apiKeysQuery);
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<NewApiKey | null>(null);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const create = (
    <Button look={keys.data?.length === 0 ? 'primary' : 'quiet'} onPress={() => setIsMaking(true)}>
      {t('apiKeys.create')}
    </Button>
  );
  return (
    <section className="wide" id="api">
      <h2>{t('apiKeys.title')}</h2>
      <p className="soft">{t('apiKeys.lead')}</p>
      <QueryView query={keys}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('apiKeys.emptyTitle')} action={create}>
              <p>{t('apiKeys.emptyText')}</p>
            </EmptyState>
          ) : (
            <>
              <KeyTable keys={items} onRevoke={setRevoking} />
              <div className="row">{create}</div>
            </>
          )
        }
      </QueryView>
      {isMaking && (
        <NewKeyDialog
          onClose={() => setIsMaking(false)}
          onMade={(key) => {
            setIsMaking(false);
            setMade(key);
          }}
        />
      )}
      {made !== null && <KeyShown made={made} onClose={() => setMade(null)} />}
      {revoking !== null && <RevokeKeyDialog apiKey={revoking} onClose={() => setRevoking(null)} />}
    </section>
  );
};
