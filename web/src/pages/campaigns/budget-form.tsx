import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Campaign, type CampaignBudget, saveBudget } from '../../api/campaigns.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';
import { ConflictNotice, theirsIn } from './conflict-notice.tsx';
import { wholeNumber } from './whole-number.ts';

type Line = { key: string; title: string; kronor: number | null; payer: string };
type Asked = { organisationId: string; kronor: number | null };
type FormProps = { campaign: Campaign; budget: CampaignBudget; onClose: () => void };

const emptyLine = (): Line => ({ key: crypto.randomUUID(), title: '', kronor: null, payer: '' });

export const BudgetForm = ({ campaign, budget, onClose }: FormProps) => {
  const { t } = useTranslation();
  const { id, lead, parties, organisations, revision } = campaign;
  const [lines, setLines] = useState<Line[]>(() =>
    budget.lines.length === 0
      ? [emptyLine()]
      : budget.lines.map(({ title, kronor, payer }) => ({ key: crypto.randomUUID(), title, kronor, payer: payer?.id ?? '' })),
  );
  const [asked, setAsked] = useState<Asked[]>(() =>
    budget.shares
      .filter(({ askedKronor }) => askedKronor > 0)
      .map(({ organisation, askedKronor }) => ({ organisationId: organisation.id, kronor: askedKronor })),
  );
  const owners = [
    lead,
    ...parties.flatMap(({ organisation, answer, isPartner }) =>
      answer === 'joined' && !isPartner && organisation !== null ? [organisation] : [],
    ),
  ];
  const save = useAction({
    act: (known: number) =>
      saveBudget(id, {
        revision: known,
        lines: lines
          .filter(({ title, kronor }) => title.trim() !== '' || kronor !== null)
          .map(({ title, kronor, payer }) => ({ title, kronor: kronor ?? 0, payerOrganisationId: payer === '' ? null : payer })),
        asked: asked.map(({ organisationId, kronor }) => ({ organisationId, kronor: kronor ?? 0 })),
      }),
    refresh: [['campaigns']],
    toastErrors: false,
    onDone: () => {
      showToast(t('campaigns.budgetSaved'));
      onClose();
    },
  });
  const theirs = theirsIn(save.error);
  const setLine = (key: string, change: Partial<Line>): void =>
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...change } : line)));
  const partners = parties.flatMap(({ organisation, isPartner }) => (isPartner && organisation !== null ? [organisation] : []));
  const payers = [...organisations, ...partners];
  const unasked = payers.filter((one) => !asked.some(({ organisationId }) => organisationId === one.id));
  const nameOf = (organisationId: string): string => payers.find((one) => one.id === organisationId)?.name ?? '';
  return (
    <form
      className="wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.run(revision);
      }}
    >
      {theirs === undefined ? (
        <ErrorSummary error={save.error} />
      ) : (
        <ConflictNotice theirs={theirs} onKeep={() => save.run(theirs.revision)} />
      )}
      {lines.map(({ key, title, kronor, payer }, index) => (
        <div key={key} className={styles.line}>
          <div className={styles.fields}>
            <TextField
              name={`lines.${index}.title`}
              label={t('campaigns.lineTitle')}
              value={title}
              onChange={(next) => setLine(key, { title: next })}
              maxLength={200}
              error={fieldError(save.error, `lines.${index}.title`)}
            />
            <TextField
              name={`lines.${index}.kronor`}
              inputMode="numeric"
              label={t('campaigns.kronor')}
              value={kronor === null ? '' : String(kronor)}
              onChange={(next) => setLine(key, { kronor: wholeNumber(next) })}
              error={fieldError(save.error, `lines.${index}.kronor`)}
            />
            <SelectField
              name={`lines.${index}.payerOrganisationId`}
              label={t('campaigns.payer')}
              value={payer}
              onChange={(next) => setLine(key, { payer: next })}
              options={[{ value: '', label: t('campaigns.sharedCost') }, ...owners.map((one) => ({ value: one.id, label: one.name }))]}
              error={fieldError(save.error, `lines.${index}.payerOrganisationId`)}
            />
          </div>
          <div className="row">
            <Button
              size="small"
              look="plain"
              aria-label={t('campaigns.removeLine', { title })}
              onPress={() => setLines((before) => before.filter((line) => line.key !== key))}
            >
              {t('campaigns.takeOutShort')}
            </Button>
          </div>
        </div>
      ))}
      <div className="row">
        <Button onPress={() => setLines((before) => [...before, emptyLine()])}>{t('campaigns.addLine')}</Button>
      </div>
      <h2>{t('campaigns.sharesTitle')}</h2>
      {asked.map(({ organisationId, kronor }, index) => (
        <div key={organisationId} className={styles.fields}>
          <TextField
            name={`asked.${index}.kronor`}
            inputMode="numeric"
            label={`${nameOf(organisationId)}, ${t('campaigns.kronor').toLowerCase()}`}
            value={kronor === null ? '' : String(kronor)}
            onChange={(next) =>
              setAsked((before) =>
                before.map((one) => (one.organisationId === organisationId ? { ...one, kronor: wholeNumber(next) } : one)),
              )
            }
          />
          <div className="row">
            <Button
              size="small"
              look="plain"
              aria-label={t('campaigns.takeOut', { name: nameOf(organisationId) })}
              onPress={() => setAsked((before) => before.filter((one) => one.organisationId !== organisationId))}
            >
              {t('campaigns.takeOutShort')}
            </Button>
          </div>
        </div>
      ))}
      {unasked.length > 0 && (
        <SelectField
          name="ask"
          label={t('campaigns.askShare')}
          value=""
          onChange={(organisationId) => organisationId !== '' && setAsked((before) => [...before, { organisationId, kronor: null }])}
          options={[{ value: '', label: t('campaigns.choose') }, ...unasked.map((one) => ({ value: one.id, label: one.name }))]}
        />
      )}
      <div className="row">
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t('campaigns.budgetSave')}
        </Button>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};
