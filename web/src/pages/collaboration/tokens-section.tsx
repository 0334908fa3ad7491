import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DesignTokens, designTokensQuery } from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './collaboration.module.css';
import { TokensDialog } from './tokens-dialog.tsx';

type Current = NonNullable<DesignTokens['current']>;
type Pair = Current['pairs'][number];

export const TokensSection = () => {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const tokens = useQuery(designTokensQuery);
  return (
    <section className={styles.section}>
      <h2>{t('collaboration.tokens')}</h2>
      <QueryView query={tokens}>
        {(data) => (
          <>
            {data.current === null ? <p>{t('collaboration.tokensEmpty')}</p> : <Shown tokens={data} current={data.current} />}
            {data.isOwner && (
              <div className="row">
                <Button onPress={() => setIsEditing(true)}>
                  {t(data.current === null ? 'collaboration.tokensFirst' : 'collaboration.tokensChange')}
                </Button>
              </div>
            )}
            {isEditing && <TokensDialog current={data.current} onClose={() => setIsEditing(false)} />}
          </>
        )}
      </QueryView>
    </section>
  );
};

const Shown = ({ tokens: { addresses }, current }: { tokens: DesignTokens; current: Current }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <p className="soft">{t('collaboration.tokensLead')}</p>
      <ul>
        {[addresses.json, addresses.css].map((address) => (
          <li key={address} className={styles.address}>
            <a href={address}>{address}</a>
          </li>
        ))}
      </ul>
      <ul className={styles.swatches}>
        {current.colours.map(({ name, value, role }) => (
          <li key={name} className={styles.swatch}>
            {/* A picture, since styles in the page itself are not allowed by our policy. */}
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" fill={value} />
            </svg>
            <span>
              <strong>{name}</strong>
              <br />
              <span className="soft small">
                {value}, {t(`collaboration.role.${role}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p>
        {t('collaboration.logo', {
          clear: format.percent(current.logoClearSpace),
          smallest: format.number(current.logoSmallestPixels),
        })}{' '}
        {t('collaboration.fonts', { heading: current.headingFont, text: current.textFont })}
      </p>
      {current.pairs.length > 0 && <Pairs pairs={current.pairs} />}
    </>
  );
};

const Pairs = ({ pairs }: { pairs: readonly Pair[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Pair>[] = [
    {
      id: 'pair',
      head: t('collaboration.tokensPairs'),
      isRowHead: true,
      cell: ({ foreground, background }) => t('collaboration.tokensPair', { foreground, background }),
    },
    { id: 'ratio', head: t('collaboration.tokensRatio'), isNumber: true, cell: ({ ratio }) => `${format.number(ratio)} : 1` },
    { id: 'fits', head: t('collaboration.tokensFits'), cell: ({ passes }) => t(`collaboration.tokensPasses.${passes}`) },
  ];
  return (
    <DataTable
      caption={t('collaboration.tokensPairsCaption')}
      columns={columns}
      rows={pairs}
      rowKey={({ foreground, background }) => `${foreground} ${background}`}
    />
  );
};
