import { useTranslation } from 'react-i18next';
import { type Glyph, StateGlyph } from '../../parts/state-glyph.tsx';
import styles from './matrix-page.module.css';

const glyphs: readonly Glyph[] = ['required', 'planned', 'delivered', 'confirmed', 'late'];

export const MatrixLegend = () => {
  const { t } = useTranslation();
  return (
    <div className={styles.legend}>
      {glyphs.map((glyph) => (
        <span key={glyph}>
          <StateGlyph state={glyph} />
          {t(`matrix.state.${glyph}`)}
        </span>
      ))}
      <span id="matrix-keys" className={styles.keys}>
        {t('matrix.keys')}
      </span>
    </div>
  );
};
