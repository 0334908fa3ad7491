import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmAsPartner, type PartnerCampaign, pledgeAsPartner } from '../../api/voice.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useCampaignWords } from '../campaigns/use-campaign-words.ts';
import { wholeNumber } from '../campaigns/whole-number.ts';
import styles from './voice.module.css';

type Share = PartnerCampaign['share'];
const refresh = [['partnerships']];

/** The own organisation promises and confirms for itself; nobody else's money is shown. */
export const PartnerShare = ({ campaignId, share }: { campaignId: string; share: Share }) => {
  const { t } = useTranslation();
  const { kronor } = useCampaignWords();
  const { askedKronor, pledgedKronor, confirmedAt, mayPledge } = share;
  return (
    <section className={styles.section}>
      <h2>{t('campaigns.myShare')}</h2>
      <p>
        {askedKronor === 0 ? t('partners.shareNotAsked') : t('partners.shareAsked', { sum: kronor(askedKronor) })}{' '}
        {pledgedKronor !== null && t('partners.sharePledged', { sum: kronor(pledgedKronor) })}{' '}
        {confirmedAt !== null && <Tag tone="good">{t('partners.shareConfirmed')}</Tag>}
      </p>
      {mayPledge && <Pledge campaignId={campaignId} share={share} />}
    </section>
  );
};

const Pledge = ({ campaignId, share: { askedKronor, pledgedKronor, confirmedAt, mayConfirm } }: { campaignId: string; share: Share }) => {
  const { t } = useTranslation();
  const [sum, setSum] = useState<number | null>(pledgedKronor ?? (askedKronor === 0 ? null : askedKronor));
  const pledge = useAction({
    act: (kronor: number | null) => pledgeAsPartner(campaignId, kronor),
    refresh,
    onDone: (_, kronor) => showToast(t(kronor === null ? 'campaigns.unpledged' : 'campaigns.pledgeDone')),
  });
  const confirm = useAction({
    act: (isConfirmed: boolean) => confirmAsPartner(campaignId, isConfirmed),
    refresh,
    onDone: (_, isConfirmed) => showToast(t(isConfirmed ? 'campaigns.confirmDone' : 'campaigns.notConfirmed')),
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        pledge.run(sum ?? 0);
      }}
    >
      <TextField
        name="kronor"
        inputMode="numeric"
        label={t('campaigns.kronor')}
        hint={t('campaigns.myShareHint')}
        value={sum === null ? '' : String(sum)}
        onChange={(text) => setSum(wholeNumber(text))}
      />
      <div className="row">
        <Button type="submit" look={pledgedKronor === null ? 'primary' : 'quiet'} isDisabled={sum === null} isPending={pledge.isPending}>
          {t('campaigns.pledge')}
        </Button>
        {pledgedKronor !== null && (
          <Button look="plain" isPending={pledge.isPending} onPress={() => pledge.run(null)}>
            {t('campaigns.unpledge')}
          </Button>
        )}
        {mayConfirm && (
          <Button
            look={confirmedAt === null ? 'primary' : 'plain'}
            isPending={confirm.isPending}
            onPress={() => confirm.run(confirmedAt === null)}
          >
            {t(confirmedAt === null ? 'campaigns.confirm' : 'campaigns.unconfirm')}
          </Button>
        )}
      </div>
    </form>
  );
};
