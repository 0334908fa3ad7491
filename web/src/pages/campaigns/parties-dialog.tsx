import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Campaign, setCampaignParties } from '../../api/campaigns.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';

type Row = { key: string; organisationId: string | null; name: string; does: string };

const rowsOf = ({ parties }: Campaign): Row[] =>
  parties.map(({ id, organisation, name, does }) => ({ key: id, organisationId: organisation?.id ?? null, name, does }));

/** Organisations that are asked to own it too, and partners outside the network. */
export const PartiesDialog = ({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) => {
  const { t } = useTranslation();
  const [rows, setRows] = useState(() => rowsOf(campaign));
  const others = campaign.organisations.filter(({ id }) => id !== campaign.lead.id);
  const isLeft = ({ id }: { id: string }): boolean => !rows.some(({ organisationId }) => organisationId === id);
  const unasked = others.filter(isLeft);
  const unaskedPartners = campaign.partners.filter(isLeft);
  const known = [...others, ...campaign.partners, ...campaign.parties.flatMap(({ organisation }) => organisation ?? [])];
  const save = useAction({
    act: () =>
      setCampaignParties(
        campaign.id,
        rows.map(({ organisationId, name, does }) => ({ organisationId, name, does })),
      ),
    refresh: [['campaigns']],
    toastErrors: false,
    onDone: () => {
      showToast(t('campaigns.savedWho'));
      onClose();
    },
  });
  const change = (key: string, part: Partial<Row>): void =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = (organisationId: string | null): void =>
    setRows((before) => [...before, { key: crypto.randomUUID(), organisationId, name: '', does: '' }]);
  const nameOf = (id: string): string => known.find((one) => one.id === id)?.name ?? '';
  return (
    <Dialog title={t('campaigns.changeWho')} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        {rows.map(({ key, organisationId, name, does }, index) => (
          <div key={key} className={styles.line}>
            {organisationId === null ? (
              <TextField
                name={`parties.${index}.organisationId`}
                label={t('campaigns.partnerName')}
                value={name}
                onChange={(next) => change(key, { name: next })}
                maxLength={200}
                error={fieldError(save.error, `parties.${index}.organisationId`)}
              />
            ) : (
              <strong>{nameOf(organisationId)}</strong>
            )}
            <TextField
              name={`parties.${index}.does`}
              label={t('campaigns.does')}
              value={does}
              onChange={(next) => change(key, { does: next })}
              maxLength={200}
            />
            <div className="row">
              <Button
                size="small"
                look="plain"
                aria-label={t('campaigns.takeOut', { name: organisationId === null ? name : nameOf(organisationId) })}
                onPress={() => setRows((before) => before.filter((row) => row.key !== key))}
              >
                {t('campaigns.takeOutShort')}
              </Button>
            </div>
          </div>
        ))}
        {unasked.length > 0 && (
          <SelectField
            name="organisation"
            label={t('campaigns.organisationAsk')}
            value=""
            onChange={(id) => id !== '' && add(id)}
            options={[{ value: '', label: t('campaigns.choose') }, ...unasked.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        {unaskedPartners.length > 0 && (
          <SelectField
            name="partner"
            label={t('campaigns.partnerAsk')}
            hint={t('campaigns.partnerAskHint')}
            value=""
            onChange={(id) => id !== '' && add(id)}
            options={[{ value: '', label: t('campaigns.choose') }, ...unaskedPartners.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        <div className="row">
          <Button onPress={() => add(null)}>{t('campaigns.partnerAdd')}</Button>
        </div>
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('campaigns.saveWho')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
