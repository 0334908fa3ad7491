import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSupport, changeSupport, type SupportLevel } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './services.module.css';

const refresh = [['service'], ['live-data'], ['local-text'], ['group-page']];

export const SupportTab = ({ levels, isHost }: { levels: readonly SupportLevel[]; isHost: boolean }) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<SupportLevel | 'new' | null>(null);
  const add = (
    <Button look="primary" onPress={() => setOpened('new')}>
      {t('services.addSupport')}
    </Button>
  );
  return (
    <section className={styles.section}>
      <h2 className="unseen">{t('services.tabs.support')}</h2>
      {levels.length === 0 ? (
        <EmptyState title={t('services.noSupport')} action={add}>
          <p>{t('services.noSupportText')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="soft">{t('services.supportLead')}</p>
          <ol className={styles.rows}>
            {levels.map((level) => (
              <LevelItem key={level.id} level={level} onEdit={() => setOpened(level)} />
            ))}
          </ol>
          <div>{add}</div>
        </>
      )}
      {opened !== null && <SupportDialog level={opened === 'new' ? undefined : opened} isHost={isHost} onClose={() => setOpened(null)} />}
    </section>
  );
};

const LevelItem = ({ level, onEdit }: { level: SupportLevel; onEdit: () => void }) => {
  const { t } = useTranslation();
  const { id, name, helpsWith, contact, hours, visibility, isOwn, revision } = level;
  const restore = useAction({ act: (next: number) => changeSupport(id, { isRemoved: false, revision: next }), refresh });
  const remove = useAction({
    act: () => changeSupport(id, { isRemoved: true, revision }),
    refresh,
    onDone: (answer) => showToast(t('services.removed', { name }), { undo: () => restore.run(answer.revision) }),
  });
  return (
    <li>
      <span className={styles.text}>
        <b>
          {name} <Tag>{t(`services.seen.${visibility}`)}</Tag>
        </b>
        {helpsWith !== '' && <span>{helpsWith}</span>}
        <small>{[contact, hours].filter((part) => part !== '').join(' · ')}</small>
      </span>
      {isOwn && (
        <span className="row">
          <Button size="small" onPress={onEdit} aria-label={`${t('common.change')}: ${name}`}>
            {t('common.change')}
          </Button>
          <Button size="small" look="plain" onPress={() => remove.run()} aria-label={`${t('common.remove')}: ${name}`}>
            {t('common.remove')}
          </Button>
        </span>
      )}
    </li>
  );
};

const texts = ['name', 'helpsWith', 'contact', 'hours'] as const;
const labels = {
  name: 'services.supportName',
  helpsWith: 'services.helpsWith',
  contact: 'services.contact',
  hours: 'services.hours',
} as const;

const SupportDialog = ({ level, isHost, onClose }: { level: SupportLevel | undefined; isHost: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const [visibility, setVisibility] = useState<SupportLevel['visibility']>(level?.visibility ?? (isHost ? 'network' : 'own'));
  const [written, setWritten] = useState(level ?? { name: '', helpsWith: '', contact: '', hours: '' });
  const { name, helpsWith, contact, hours } = written;
  const fields = { visibility, name, helpsWith, contact, hours };
  const save = useAction<void, unknown>({
    act: () => (level === undefined ? addSupport(fields) : changeSupport(level.id, { ...fields, revision: level.revision })),
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={t(level === undefined ? 'services.addSupport' : 'services.editSupport')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ name: t(labels.name) }} />
        {texts.map((field) => (
          <TextField
            key={field}
            name={field}
            label={t(labels[field])}
            value={written[field]}
            onChange={(text) => setWritten((all) => ({ ...all, [field]: text }))}
            required={field === 'name'}
            maxLength={field === 'name' ? 200 : 300}
            error={fieldError(save.error, field)}
          />
        ))}
        <Radios
          name="visibility"
          legend={t('services.visibility')}
          value={visibility}
          onChange={setVisibility}
          choices={(['own', 'network', 'public'] as const)
            .filter((value) => isHost || value !== 'network')
            .map((value) => ({ value, label: t(`services.seenLong.${value}`) }))}
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
