import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cascade } from '../../api/cascade.ts';
import { Button } from '../../parts/button.tsx';
import styles from './cascade.module.css';
import { type HopCount, hopCounts } from './chain-model.ts';
import { lineBetween, placeHolders } from './chain-places.ts';
import { MarkShape, markOf } from './holder-mark.tsx';

/** More than this is a cloud that nobody can read: then each hop is one bar, and a hop can be opened. */
const readable = 80;
const named = 24;

type ChainPictureProps = { cascade: Cascade; onOpen: (id: string) => void };

export const ChainPicture = ({ cascade, onOpen }: ChainPictureProps) => {
  const { t } = useTranslation();
  const { counts, holders } = cascade;
  const label = t('cascade.pictureLabel', { done: counts.passedOn, total: counts.people, hops: counts.hops });
  return (
    <figure className={styles.picture}>
      <figcaption>
        <h2>{t('cascade.picture')}</h2>
        <p className="soft small">{t('cascade.havePassedOn', { done: counts.passedOn, total: counts.people })}</p>
      </figcaption>
      {holders.length <= readable ? (
        <WholeChain cascade={cascade} label={label} onOpen={onOpen} />
      ) : (
        <HopBars cascade={cascade} label={label} onOpen={onOpen} />
      )}
    </figure>
  );
};

/** Everybody, hop by hop downwards, with a line to each whom they pass it on to. */
const WholeChain = ({ cascade: { holders }, label, onOpen }: ChainPictureProps & { label: string }) => {
  const { t } = useTranslation();
  const { places, us, width, height } = useMemo(() => placeHolders(holders), [holders]);
  const isNamed = holders.length <= named;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <text className={styles.us} x={us.x} y={us.y} textAnchor="middle">
        {t('cascade.us')}
      </text>
      {holders.flatMap(({ id, aboveIds }) =>
        (aboveIds.length === 0 ? [null] : aboveIds).map((aboveId) => {
          const to = places.get(id);
          const from = aboveId === null ? us : places.get(aboveId);
          return (
            from &&
            to && (
              <path key={`${aboveId}${id}`} className={styles.line} d={lineBetween(from, to, aboveId === null ? 8 : isNamed ? 33 : 10)} />
            )
          );
        }),
      )}
      {holders.map((holder) => {
        const place = places.get(holder.id);
        if (place === undefined) return null;
        return (
          // The list offers the same to the keyboard; the picture is one image to a screen reader.
          <g key={holder.id} className={styles.node} transform={`translate(${place.x} ${place.y})`} onClick={() => onOpen(holder.id)}>
            <title>{holder.name}</title>
            <MarkShape mark={markOf(holder)} isAudience={holder.kind === 'audience'} />
            {isNamed && (
              <text className={styles.label} y={26} textAnchor="middle">
                {holder.name.length > 16 ? `${holder.name.slice(0, 15)}…` : holder.name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
};

const kinds = ['passedOn', 'unknown', 'stuck', 'waiting'] as const;

const HopBars = ({ cascade: { holders }, label, onOpen }: ChainPictureProps & { label: string }) => {
  const { t } = useTranslation();
  const [openHop, setOpenHop] = useState<number | null>(null);
  const hops = useMemo(() => hopCounts(holders), [holders]);
  const most = Math.max(...hops.map(({ people }) => people), 1);
  return (
    <div role="group" aria-label={label} className={styles.hops}>
      {hops.map((hop) => (
        <div key={hop.hop}>
          <div className="row">
            <Button
              size="small"
              look="plain"
              aria-expanded={openHop === hop.hop}
              onPress={() => setOpenHop(openHop === hop.hop ? null : hop.hop)}
            >
              {t('cascade.hop', { hop: hop.hop })}
            </Button>
            <span className="soft small">{t('cascade.hopCount', { done: hop.passedOn, total: hop.people })}</span>
          </div>
          <Bar hop={hop} most={most} />
          {openHop === hop.hop && <Dots cascade={holders.filter((holder) => holder.hop === hop.hop)} onOpen={onOpen} />}
        </div>
      ))}
    </div>
  );
};

const Bar = ({ hop, most }: { hop: HopCount; most: number }) => {
  const full = Math.max(6, (hop.people / most) * 300);
  const widths = kinds.map((kind) => (hop.people === 0 ? 0 : (hop[kind] / hop.people) * full));
  return (
    <svg className={styles.bar} viewBox="0 0 300 22" preserveAspectRatio="none" aria-hidden="true">
      {kinds.map((kind, at) => {
        const x = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
        return <rect key={kind} className={styles[`mark-${kind}`]} x={x} y={2} width={widths[at]} height={18} />;
      })}
    </svg>
  );
};

const perRow = 14;

const Dots = ({ cascade: holders, onOpen }: { cascade: Cascade['holders']; onOpen: (id: string) => void }) => (
  <svg className={styles.drawing} viewBox={`0 0 ${perRow * 22} ${Math.ceil(holders.length / perRow) * 22}`} aria-hidden="true">
    {holders.map((holder, at) => (
      <g
        key={holder.id}
        className={styles.node}
        transform={`translate(${(at % perRow) * 22 + 11} ${Math.floor(at / perRow) * 22 + 11})`}
        onClick={() => onOpen(holder.id)}
      >
        <title>{holder.name}</title>
        <MarkShape mark={markOf(holder)} isAudience={holder.kind === 'audience'} r={6} />
      </g>
    ))}
  </svg>
);
