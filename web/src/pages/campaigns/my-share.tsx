import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CampaignBudget, confirmShare, pledgeShare } from '../../api/campaigns.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';
import { wholeNumber } from './whole-number.ts';

/** The own organisation promises and confirms for itself. */
export const MyShare = ({ campaignId, budget: { shares, mayConfirm } }: { campaignId: string; budget: CampaignBudget }) => {
  const { t } = useTranslation();
  const own = shares.find(({ isOwn }) => isOwn);
  const [kronor, setKronor] = useState(own?.pledgedKronor ?? own?.askedKronor ?? null);
  const refresh = [['campaigns']];
  const pledge = useAction({
    act: (sum: number | null) => pledgeShare(campaignId, sum),
    refresh,
    onDone: (_, sum) => showToast(t(sum === null ? 'campaigns.unpledged' : 'campaigns.pledgeDone')),
  });
  const confirm = useAction({
    act: (isConfirmed: boolean) => confirmShare(campaignId, isConfirmed),
    refresh,
    onDone: (_, isConfirmed) => showToast(t(isConfirmed ? 'campaigns.confirmDone' : 'campaigns.notConfirmed')),
  });
  const isPledged = own !== undefined && own.pledgedAt !== null;
  return (
    <section className={styles.section}>
      <h2>{t('campaigns.myShare')}</h2>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          pledge.run(kronor ?? 0);
        }}
      >
        <TextField
          name="kronor"
          inputMode="numeric"
          label={t('campaigns.kronor')}
          hint={t('campaigns.myShareHint')}
          value={kronor === null ? '' : String(kronor)}
          onChange={(text) => setKronor(wholeNumber(text))}
        />
        <div className="row">
          <Button type="submit" look={isPledged ? 'quiet' : 'primary'} isDisabled={kronor === null} isPending={pledge.isPending}>
            {t('campaigns.pledge')}
          </Button>
          {isPledged && (
            <Button look="plain" isPending={pledge.isPending} onPress={() => pledge.run(null)}>
              {t('campaigns.unpledge')}
            </Button>
          )}
          {mayConfirm && (
            <Button
              look={own?.confirmedAt === null ? 'primary' : 'plain'}
              isPending={confirm.isPending}
              onPress={() => confirm.run(own?.confirmedAt === null)}
            >
              {t(own?.confirmedAt === null ? 'campaigns.confirm' : 'campaigns.unconfirm')}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
};
