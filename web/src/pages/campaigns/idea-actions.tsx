import { useTranslation } from 'react-i18next';
import { type Campaign, changeCampaign, removeCampaign, restoreCampaign } from '../../api/campaigns.ts';
import { mayDo } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';

/** An idea is shown or kept, dropped or brought back, as its owners like. */
export const IdeaActions = ({ campaign: { id, revision, visibility, isRemoved } }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  const refresh = [['campaigns']];
  const restore = useAction({ act: () => restoreCampaign(id), refresh });
  const remove = useAction({
    act: () => removeCampaign(id),
    refresh,
    onDone: () => showToast(t('campaigns.removed'), { undo: () => restore.run() }),
  });
  const turn = useAction({
    act: () => changeCampaign(id, { revision, visibility: visibility === 'own' ? 'network' : 'own' }),
    refresh,
    onDone: () => showToast(t(visibility === 'own' ? 'campaigns.shown' : 'campaigns.hidden')),
  });
  if (!mayWrite) return null;
  if (isRemoved)
    return (
      <div className="row">
        <span>{t('campaigns.removed')}</span>
        <Button isPending={restore.isPending} onPress={() => restore.run()}>
          {t('campaigns.restore')}
        </Button>
      </div>
    );
  return (
    <div className="row">
      <Button size="small" isPending={turn.isPending} onPress={() => turn.run()}>
        {t(visibility === 'own' ? 'campaigns.show' : 'campaigns.hide')}
      </Button>
      <Button size="small" look="plain" isPending={remove.isPending} onPress={() => remove.run()}>
        {t('campaigns.remove')}
      </Button>
    </div>
  );
};
