import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPart, changePart, partUsesQuery, type ServicePart } from '../../api/services.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './services.module.css';

const refresh = [['service'], ['part-tags']];

export const PartsTab = ({ parts, isHost }: { parts: readonly ServicePart[]; isHost: boolean }) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<ServicePart | 'new' | null>(null);
  const add = isHost && (
    <Button look="primary" onPress={() => setOpened('new')}>
      {t('services.addPart')}
    </Button>
  );
  return (
    <section className={styles.section}>
      <h2 className="unseen">{t('services.tabs.parts')}</h2>
      {parts.length === 0 ? (
        <EmptyState title={t('services.noParts')} action={add}>
          <p>{t(isHost ? 'services.noPartsHost' : 'services.noPartsOther')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="soft">{t('services.partsLead')}</p>
          <ul className={styles.rows}>
            {parts.map((part) => (
              <PartItem key={part.id} part={part} isHost={isHost} onEdit={() => setOpened(part)} />
            ))}
          </ul>
          <div>{add}</div>
        </>
      )}
      {opened !== null && <PartDialog part={opened === 'new' ? undefined : opened} onClose={() => setOpened(null)} />}
    </section>
  );
};

const PartItem = ({ part, isHost, onEdit }: { part: ServicePart; isHost: boolean; onEdit: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const use = useQuery(partUsesQuery).data?.find(({ partId }) => partId === part.id);
  const uses = format.list([
    t('services.partUses', { count: use?.messages ?? 0 }),
    t('services.groupUses', { count: use?.audiences ?? 0 }),
  ]);
  const restore = useAction({ act: (revision: number) => changePart(part.id, { isRemoved: false, revision }), refresh });
  const remove = useAction({
    act: () => changePart(part.id, { isRemoved: true, revision: part.revision }),
    refresh,
    onDone: ({ revision }) => showToast(t('services.partRemoved', { name: part.name, uses }), { undo: () => restore.run(revision) }),
  });
  return (
    <li>
      <span className={styles.text}>
        <b>{part.name}</b>
        {part.description !== '' && <span>{part.description}</span>}
        <small>{uses}</small>
      </span>
      {isHost && (
        <span className="row">
          <Button size="small" onPress={onEdit} aria-label={`${t('common.change')}: ${part.name}`}>
            {t('common.change')}
          </Button>
          <Button size="small" look="plain" onPress={() => remove.run()} aria-label={`${t('common.remove')}: ${part.name}`}>
            {t('common.remove')}
          </Button>
        </span>
      )}
    </li>
  );
};

const PartDialog = ({ part, onClose }: { part: ServicePart | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState(part?.name ?? '');
  const [description, setDescription] = useState(part?.description ?? '');
  const save = useAction<void, unknown>({
    act: () => (part === undefined ? addPart({ name, description }) : changePart(part.id, { name, description, revision: part.revision })),
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={t(part === undefined ? 'services.addPart' : 'services.editPart')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ name: t('services.partName') }} />
        <TextField
          name="name"
          label={t('services.partName')}
          value={name}
          onChange={setName}
          required
          maxLength={200}
          error={fieldError(save.error, 'name')}
        />
        <TextArea
          name="description"
          label={`${t('services.description')} (${t('common.optional')})`}
          value={description}
          onChange={setDescription}
          rows={2}
          maxLength={2000}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
