import { useTranslation } from 'react-i18next';
import { type RegisterKind, removeFromRegister, restoreToRegister } from '../../api/register.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './register.module.css';

type Entry = { id: string; name: string; removedAt: string | null };

const refresh = [['register']];

/** Change and remove, or, for one that was removed, take back. Removing can be undone at once too. */
export const RowActions = ({ kind, entry, onChange }: { kind: RegisterKind; entry: Entry; onChange?: () => void }) => {
  const { t } = useTranslation();
  const { id, name, removedAt } = entry;
  const restore = useAction({
    act: () => restoreToRegister(kind, id),
    refresh,
    onDone: () => showToast(t('register.restored', { name })),
  });
  const remove = useAction({
    act: () => removeFromRegister(kind, id),
    refresh,
    onDone: () => showToast(t('register.removed', { name }), { undo: () => restore.run() }),
  });
  const button = (text: string, press: () => void) => (
    <Button size="small" onPress={press} aria-label={`${text}: ${name}`}>
      {text}
    </Button>
  );
  if (removedAt !== null) return button(t('register.restore'), () => restore.run());
  return (
    <span className={styles.actions}>
      {onChange && button(t('register.change'), onChange)}
      {button(t('register.remove'), () => remove.run())}
    </span>
  );
};

/** The name, and when it was removed. */
export const EntryName = ({ entry: { name, removedAt } }: { entry: Entry }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (removedAt === null) return name;
  return (
    <>
      {name} <Tag>{t('register.removedTag', { day: format.day(removedAt) })}</Tag>
    </>
  );
};
