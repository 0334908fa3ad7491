import { type Dispatch, memo, type ReactNode, type SetStateAction, useLayoutEffect, useRef, useState } from 'react';
import { Tabs as AriaTabs, type Key, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { createPortal } from 'react-dom';
import styles from './tabs.module.css';

export type TabChoice = { id: string; label: ReactNode; panel: ReactNode };
type TabsProps = { label: string; chosen?: string; onChoose?: (id: string) => void; tabs: readonly TabChoice[] };
type Shown = { id: string; element: HTMLDivElement };

/**
 * What a tab holds stands in its panel on the page, but beside the tabs in React's tree: else every move of the focus between the tabs
 * looks through all of it, and every change in it draws the tabs anew.
 */
export const Tabs = ({ label, chosen, onChoose, tabs }: TabsProps) => {
  const [shown, setShown] = useState<Shown | null>(null);
  const tell = useRef(onChoose);
  useLayoutEffect(() => {
    tell.current = onChoose;
  });
  const [choose] = useState(() => (key: Key) => tell.current?.(String(key)));
  const panel = tabs.find(({ id }) => id === shown?.id)?.panel;
  return (
    <>
      <TabHeads label={label} chosen={chosen} onChoose={choose} onShown={setShown} tabs={tabs} />
      {shown !== null && createPortal(panel, shown.element, shown.id)}
    </>
  );
};

type TabHeadsProps = {
  label: string;
  chosen: string | undefined;
  onChoose: (key: Key) => void;
  onShown: Dispatch<SetStateAction<Shown | null>>;
  tabs: readonly TabChoice[];
};

const areSameHeads = (one: TabHeadsProps, other: TabHeadsProps): boolean =>
  one.label === other.label &&
  one.chosen === other.chosen &&
  one.tabs.length === other.tabs.length &&
  one.tabs.every(({ id, label }, at) => id === other.tabs[at]?.id && label === other.tabs[at].label);

/**
 * Arrow keys move between the tabs at once; Enter or Space shows one. A tab may hold hundreds of rows or ask the server, and WAI-ARIA's
 * pattern shows a tab as soon as it has the focus only where that takes no time.
 */
const TabHeads = memo(
  ({ label, chosen, onChoose, onShown, tabs }: TabHeadsProps) => (
    <AriaTabs
      className={styles.tabs}
      keyboardActivation="manual"
      {...(chosen === undefined ? {} : { selectedKey: chosen })}
      onSelectionChange={onChoose}
    >
      <TabList aria-label={label} className={styles.list}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id }) => (
        <Panel key={id} id={id} onShown={onShown} />
      ))}
    </AriaTabs>
  ),
  areSameHeads,
);

type PanelProps = { id: string; onShown: Dispatch<SetStateAction<Shown | null>> };

/** The panel before may go after the next has come. */
const Panel = ({ id, onShown }: PanelProps) => {
  const [take] = useState(
    () => (element: HTMLDivElement | null) =>
      onShown((now) => {
        if (element !== null) return { id, element };
        return now?.id === id ? null : now;
      }),
  );
  return <TabPanel ref={take} id={id} className={styles.panel} />;
};
