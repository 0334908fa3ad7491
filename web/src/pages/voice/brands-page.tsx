import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Brand, type BrandLayer, type BrandRegister, brandsQuery } from '../../api/voice.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { BrandDialog } from './brand-dialog.tsx';
import { BrandItem } from './brand-item.tsx';
import { PageLinks } from './page-links.tsx';
import styles from './voice.module.css';

const layers: readonly BrandLayer[] = ['organisation', 'service', 'mailbox'];

export const BrandsPage = () => {
  const { t } = useTranslation();
  const register = useQuery(brandsQuery);
  const [edited, setEdited] = useState<Brand | 'new' | null>(null);
  const add = (
    <Button look="primary" onPress={() => setEdited('new')}>
      {t('brands.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('brands.title')} lead={t('brands.lead')} actions={register.data?.mayWrite === true && add} />
      <QueryView query={register}>
        {(data) => (
          <div className={styles.main}>
            {data.service !== null && <p>{t('brands.hostIs', { host: data.service.host.name, service: data.service.name })}</p>}
            {data.items.length === 0 ? (
              <EmptyState title={t('brands.emptyTitle')}>
                <p>{t('brands.emptyText')}</p>
              </EmptyState>
            ) : (
              layers.map((layer) => <Layer key={layer} layer={layer} register={data} onChange={setEdited} />)
            )}
            <PageLinks mayWrite={data.mayWrite} />
            {edited !== null && (
              <BrandDialog
                key={edited === 'new' ? 'new' : edited.id}
                brand={edited === 'new' ? null : edited}
                register={data}
                onClose={() => setEdited(null)}
              />
            )}
          </div>
        )}
      </QueryView>
    </>
  );
};

type LayerProps = { layer: BrandLayer; register: BrandRegister; onChange: (brand: Brand) => void };

const Layer = ({ layer, register: { items }, onChange }: LayerProps) => {
  const { t } = useTranslation();
  const own = items.filter((brand) => brand.layer === layer);
  return (
    <section className={styles.section}>
      <h2>{t(`brands.layer.${layer}`)}</h2>
      <p className="soft">{t(`brands.layerHint.${layer}`)}</p>
      {own.length === 0 && <p className="soft">{t('brands.none')}</p>}
      <ul className={styles.list}>
        {own.map((brand) => (
          <BrandItem key={brand.id} brand={brand} onChange={() => onChange(brand)} />
        ))}
      </ul>
    </section>
  );
};
