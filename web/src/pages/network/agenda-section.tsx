import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAgendaItem, fillAgenda, type Meeting, orderAgenda, removeAgendaItem, restoreAgendaItem } from '../../api/network.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './network.module.css';

type Item = Meeting['agenda'][number];

/** The item at `from` moved to `to`. */
const moved = (items: readonly Item[], from: number, to: number): string[] => {
  const ids = items.map(({ id }) => id);
  const [taken] = ids.splice(from, 1);
  if (taken !== undefined) ids.splice(to, 0, taken);
  return ids;
};

export const AgendaSection = ({ meeting, mayPrepare }: { meeting: Meeting; mayPrepare: boolean }) => {
  const { t } = useTranslation();
  const { id, agenda } = meeting;
  const order = useAction({ act: (ids: string[]) => orderAgenda(id, ids), refresh: [['network', 'meeting', id]] });
  return (
    <section className={styles.section}>
      <h2>{t('network.agenda')}</h2>
      {agenda.length === 0 && <p>{t('network.agendaEmpty')}</p>}
      <ol className={styles.agenda}>
        {agenda.map((item, index) => (
          <AgendaRow
            key={item.id}
            item={item}
            meetingId={id}
            mayPrepare={mayPrepare}
            onUp={index === 0 ? undefined : () => order.run(moved(agenda, index, index - 1))}
            onDown={index === agenda.length - 1 ? undefined : () => order.run(moved(agenda, index, index + 1))}
          />
        ))}
      </ol>
      {mayPrepare && <Adding meetingId={id} />}
    </section>
  );
};

type RowProps = { item: Item; meetingId: string; mayPrepare: boolean; onUp: (() => void) | undefined; onDown: (() => void) | undefined };

const AgendaRow = ({ item: { id, title, note }, meetingId, mayPrepare, onUp, onDown }: RowProps) => {
  const { t } = useTranslation();
  const refresh = [['network', 'meeting', meetingId]];
  const restore = useAction({ act: () => restoreAgendaItem(id), refresh });
  const remove = useAction({
    act: () => removeAgendaItem(id),
    refresh,
    onDone: () => showToast(t('network.removedItem'), { undo: () => restore.run() }),
  });
  return (
    <li>
      <div>
        <span>
          {title}
          {note !== '' && <small className="soft"> {note}</small>}
        </span>
        {mayPrepare && (
          <span className="row">
            <Button
              size="small"
              look="plain"
              aria-label={t('network.up', { title })}
              isDisabled={onUp === undefined}
              onPress={() => onUp?.()}
            >
              {t('network.upShort')}
            </Button>
            <Button
              size="small"
              look="plain"
              aria-label={t('network.down', { title })}
              isDisabled={onDown === undefined}
              onPress={() => onDown?.()}
            >
              {t('network.downShort')}
            </Button>
            <Button size="small" look="plain" aria-label={t('network.removeItem', { title })} onPress={() => remove.run()}>
              {t('network.removeShort')}
            </Button>
          </span>
        )}
      </div>
    </li>
  );
};

const Adding = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const refresh = [['network', 'meeting', meetingId]];
  const add = useAction({ act: () => addAgendaItem(meetingId, title), refresh, onDone: () => setTitle('') });
  const fill = useAction({
    act: () => fillAgenda(meetingId),
    refresh,
    onDone: ({ added }) => showToast(added === 0 ? t('network.agendaFilledNone') : t('network.agendaFilled', { count: added })),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.run();
      }}
    >
      <TextField name="agendaItem" label={t('network.agendaAdd')} value={title} onChange={setTitle} maxLength={200} />
      <div className="row">
        <Button type="submit" isDisabled={title.trim() === ''} isPending={add.isPending}>
          {t('network.agendaAddDo')}
        </Button>
        <Button look="plain" isPending={fill.isPending} onPress={() => fill.run()}>
          {t('network.agendaFill')}
        </Button>
      </div>
    </form>
  );
};
