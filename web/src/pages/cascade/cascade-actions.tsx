import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type Cascade,
  endCascade,
  remindEverybody,
  removeCascade,
  restoreCascade,
  resumeCascade,
  startCascade,
  stopCascade,
} from '../../api/cascade.ts';
import { mayDo } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { Menu, type MenuChoice } from '../../parts/menu.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { WhoMay } from '../../parts/who-may.tsx';
import { useOrganisation } from '../../shell/session-context.ts';

/** What can be done with the whole cascade now. The button says what happens. */
export const CascadeActions = ({ cascade }: { cascade: Cascade }) => {
  const { t } = useTranslation();
  const { id, status, holders } = cascade;
  const maySend = mayDo(useOrganisation().roles, 'send');
  const refresh = [['cascade', id], ['cascades']];
  const start = useAction({
    act: () => startCascade(id),
    refresh,
    onDone: ({ sent }) => showToast(t('cascade.startedToast', { count: sent })),
  });
  const resume = useAction({ act: () => resumeCascade(id), refresh, onDone: () => showToast(t('cascade.resumed')) });
  const remind = useAction({
    act: () => remindEverybody(id),
    refresh,
    onDone: ({ reminded }) => showToast(reminded === 0 ? t('cascade.remindedNone') : t('cascade.remindedAll', { count: reminded })),
  });
  const remindable = holders.filter(({ mayRemind }) => mayRemind).length;
  const first = holders.filter(({ kind, hop }) => kind === 'person' && hop === 1).length;
  return (
    <>
      {status !== 'running' && <WhoMay right="send" />}
      {maySend && status === 'draft' && (
        <Button look="primary" isDisabled={first === 0} isPending={start.isPending} onPress={() => start.run()}>
          {t('cascade.startsWith', { count: first })}
        </Button>
      )}
      {maySend && status === 'running' && remindable > 0 && (
        <Button isPending={remind.isPending} onPress={() => remind.run()}>
          {t('cascade.remindAll', { count: remindable })}
        </Button>
      )}
      {maySend && (status === 'stopped' || status === 'ended') && (
        <Button look="primary" isPending={resume.isPending} onPress={() => resume.run()}>
          {t('cascade.resume')}
        </Button>
      )}
      <MoreMenu cascade={cascade} maySend={maySend} onResume={() => resume.run()} />
    </>
  );
};

const MoreMenu = ({ cascade: { id, status, title }, maySend, onResume }: { cascade: Cascade; maySend: boolean; onResume: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const refresh = [['cascade', id], ['cascades']];
  const stop = useAction({ act: () => stopCascade(id), refresh, onDone: () => showToast(t('cascade.stopped'), { undo: onResume }) });
  const end = useAction({ act: () => endCascade(id), refresh, onDone: () => showToast(t('cascade.ended'), { undo: onResume }) });
  const restore = useAction({ act: () => restoreCascade(id), refresh });
  const remove = useAction({
    act: () => removeCascade(id),
    refresh: [['cascades']],
    onDone: async () => {
      showToast(t('cascade.removed'), { undo: () => restore.run() });
      await navigate({ to: '/budkavlar' });
    },
  });
  const choices: MenuChoice[] = [
    ...(maySend && status === 'running' ? [{ id: 'stop', label: t('cascade.stop') }] : []),
    ...(maySend && (status === 'running' || status === 'stopped') ? [{ id: 'end', label: t('cascade.end') }] : []),
    { id: 'download', label: t('cascade.download') },
    ...(maySend ? [{ id: 'remove', label: t('cascade.remove') }] : []),
  ];
  const choose = (choice: string): void => {
    if (choice === 'stop') stop.run();
    if (choice === 'end') end.run();
    if (choice === 'remove') remove.run();
    if (choice === 'download') window.location.assign(`/v1/cascades/${id}/holders.csv`);
  };
  // What is not one’s to do is not among the choices.
  return <Menu reads label={t('cascade.more')} ariaLabel={`${t('cascade.more')}: ${title}`} choices={choices} onChoose={choose} />;
};
