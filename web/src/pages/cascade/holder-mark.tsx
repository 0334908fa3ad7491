import type { Holder } from '../../api/cascade.ts';
import styles from './cascade.module.css';

export type Mark = 'passedOn' | 'partly' | 'unknown' | 'stuck' | 'waiting';

export const markOf = ({ state, isStuck }: Holder): Mark => {
  if (isStuck || state === 'declined') return 'stuck';
  return state;
};

/** Differs in shape as well as in colour; the words stand beside it. Drawn around its own middle. */
export const MarkShape = ({ mark, isAudience, r = 8 }: { mark: Mark; isAudience: boolean; r?: number }) => {
  const className = styles[`mark-${mark}`];
  if (isAudience) return <rect className={className} x={-r} y={-r} width={r * 2} height={r * 2} rx={2} transform="rotate(45)" />;
  if (mark === 'stuck') return <rect className={className} x={-r} y={-r} width={r * 2} height={r * 2} rx={2} />;
  return (
    <>
      <circle className={className} r={r} />
      {mark === 'unknown' && (
        <text className={styles.ask} textAnchor="middle" y={r * 0.5} fontSize={r * 1.5}>
          ?
        </text>
      )}
    </>
  );
};

export const HolderMark = ({ holder }: { holder: Holder }) => (
  <svg className={styles.mark} viewBox="-13 -13 26 26" aria-hidden="true">
    <MarkShape mark={markOf(holder)} isAudience={holder.kind === 'audience'} />
  </svg>
);
