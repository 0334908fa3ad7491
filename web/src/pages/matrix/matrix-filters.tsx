import { useTranslation } from 'react-i18next';
import type { CellState, Matrix } from '../../api/matrix.ts';
import { Chip, ChipRow } from '../../parts/chip.tsx';
import { Menu } from '../../parts/menu.tsx';
import { isFiltered, type MatrixFilter } from './matrix-model.ts';

const states: readonly CellState[] = ['required', 'planned', 'delivered', 'confirmed'];
const everything: MatrixFilter = { part: undefined, side: undefined, tier: undefined, state: undefined, late: undefined, mine: undefined };

export const MatrixFilters = ({
  matrix,
  parts,
  filter,
  onChange,
}: {
  matrix: Matrix;
  parts: readonly { id: string; name: string }[];
  filter: MatrixFilter;
  onChange: (change: MatrixFilter) => void;
}) => {
  const { t } = useTranslation();
  const tiers = [...new Set(matrix.audiences.flatMap(({ tier }) => tier ?? []))].toSorted((a, b) => a - b);
  return (
    <ChipRow label={t('matrix.filters')}>
      <Chip isOn={!isFiltered(filter)} onToggle={() => onChange(everything)}>
        {t('matrix.all')}
      </Chip>
      {(['internal', 'external'] as const).map((side) => (
        <Chip key={side} isOn={filter.side === side} onToggle={(isOn) => onChange({ side: isOn ? side : undefined })}>
          {t(`matrix.sides.${side}`)}
        </Chip>
      ))}
      {tiers.length > 1 &&
        tiers.map((tier) => (
          <Chip key={tier} isOn={filter.tier === tier} onToggle={(isOn) => onChange({ tier: isOn ? tier : undefined })}>
            {t('matrix.tier', { tier })}
          </Chip>
        ))}
      {parts.map(({ id, name }) => (
        <Chip key={id} isOn={filter.part === id} onToggle={(isOn) => onChange({ part: isOn ? id : undefined })}>
          {name}
        </Chip>
      ))}
      <Chip isOn={filter.late === true} onToggle={(isOn) => onChange({ late: isOn || undefined })}>
        {t('matrix.lateOnes')}
      </Chip>
      <Chip isOn={filter.mine === true} onToggle={(isOn) => onChange({ mine: isOn || undefined })}>
        {t('matrix.mine')}
      </Chip>
      <Menu
        reads
        look="plain"
        size="small"
        label={filter.state === undefined ? t('matrix.anyState') : t(`matrix.states.${filter.state}`)}
        ariaLabel={t('matrix.stateMenu', { state: filter.state === undefined ? t('matrix.anyState') : t(`matrix.states.${filter.state}`) })}
        chosen={filter.state ?? 'any'}
        choices={[
          { id: 'any', label: t('matrix.anyState') },
          ...states.map((state) => ({ id: state, label: t(`matrix.states.${state}`) })),
        ]}
        onChoose={(id) => onChange({ state: states.find((state) => state === id) })}
      />
    </ChipRow>
  );
};
