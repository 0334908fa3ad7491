import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Brand, type BrandAsset, removeBrandAsset, restoreBrand, restoreBrandAsset, retireBrand } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { AssetDialog, MeasureDialog } from './brand-parts-dialogs.tsx';
import { brandRefresh } from './brand-refresh.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './voice.module.css';

export const BrandItem = ({ brand, onChange }: { brand: Brand; onChange: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<'measure' | 'asset' | null>(null);
  const restore = useAction({ act: () => restoreBrand(brand.id), refresh: brandRefresh });
  const retire = useAction({
    act: () => retireBrand(brand.id),
    refresh: brandRefresh,
    onDone: () => showToast(t('brands.retired', { name: brand.name }), { undo: () => restore.run() }),
  });
  return (
    <li className={styles.item}>
      <h3>
        {brand.name}
        {brand.isHost && <Tag tone="info">{t('brands.host')}</Tag>}
      </h3>
      <Strength brand={brand} />
      {brand.definition === '' ? (
        <p className="soft">{t('brands.noDefinition')}</p>
      ) : (
        <>
          <p className={styles.text}>{brand.definition}</p>
          <div className="row">
            <CopyButton text={brand.definition}>{t('brands.copyDefinition')}</CopyButton>
            {brand.agreedOn !== null && <small className="soft">{t('brands.agreed', { day: format.day(brand.agreedOn) })}</small>}
          </div>
        </>
      )}
      {brand.address !== '' && (
        <a href={brand.address} rel="noreferrer">
          {brand.address}
        </a>
      )}
      <Assets brand={brand} />
      {brand.mayChange && (
        <div className="row">
          <Button size="small" onPress={onChange}>
            {t('common.change')}
          </Button>
          <Button size="small" onPress={() => setOpen('measure')}>
            {t('brands.measure')}
          </Button>
          <Button size="small" onPress={() => setOpen('asset')}>
            {t('brands.assetAdd')}
          </Button>
          <Button size="small" look="plain" isPending={retire.isPending} onPress={() => retire.run()}>
            {t('brands.retire')}
          </Button>
        </div>
      )}
      {open === 'measure' && <MeasureDialog brand={brand} onClose={() => setOpen(null)} />}
      {open === 'asset' && <AssetDialog brand={brand} onClose={() => setOpen(null)} />}
    </li>
  );
};

const Strength = ({ brand: { strength, strengths } }: { brand: Brand }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (strength === null) return <Tag tone="wait">{t('brands.notMeasured')}</Tag>;
  const how = ({ method, sampleSize, measuredOn }: typeof strength) =>
    t('brands.strengthHow', { method, n: format.number(sampleSize), day: format.day(measuredOn) });
  const earlier = strengths.slice(1);
  return (
    <>
      <strong>{t('brands.strength', { value: format.number(strength.value) })}</strong>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${strength.value}%` }} />
      </div>
      <small className="soft">{how(strength)}</small>
      {earlier.length > 0 && (
        <details>
          <summary>{t('brands.earlier', { count: earlier.length })}</summary>
          <ul className={styles.assets}>
            {earlier.map((one) => (
              <li key={one.id}>
                {format.number(one.value)} %, {how(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

const Assets = ({ brand: { assets, mayChange } }: { brand: Brand }) => {
  const { t } = useTranslation();
  if (assets.length === 0) return null;
  return (
    <div>
      <strong>{t('brands.assets')}</strong>
      <ul className={styles.assets}>
        {assets.map((asset) => (
          <Asset key={asset.id} asset={asset} mayChange={mayChange} />
        ))}
      </ul>
    </div>
  );
};

const Asset = ({ asset: { id, title, kind, usage, rule, address }, mayChange }: { asset: BrandAsset; mayChange: boolean }) => {
  const { t } = useTranslation();
  const restore = useAction({ act: () => restoreBrandAsset(id), refresh: brandRefresh });
  const remove = useAction({
    act: () => removeBrandAsset(id),
    refresh: brandRefresh,
    onDone: () => showToast(t('brands.removed', { title }), { undo: () => restore.run() }),
  });
  return (
    <li>
      {title} <Tag tone={usage === 'never' ? 'bad' : 'plain'}>{t(`brands.usageOf.${usage}`)}</Tag>
      <small className="soft"> {t(`brands.assetKind.${kind}`)}</small>
      {rule !== '' && <p>{rule}</p>}
      <span className="row">
        {address !== '' && (
          <a href={address} rel="noreferrer">
            {t('brands.file')}
          </a>
        )}
        {mayChange && (
          <Button size="small" look="plain" aria-label={`${t('common.remove')}: ${title}`} onPress={() => remove.run()}>
            {t('common.remove')}
          </Button>
        )}
      </span>
    </li>
  );
};
