import { type ReactNode, useState } from 'react';
import { Tabs as AriaTabs, type Key, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { createPortal } from 'react-dom';
import styles from './tabs.module.css';

export type TabChoice = { id: string; label: ReactNode; panel: ReactNode };
type TabsProps = { label: string; chosen?: string; onChoose?: (id: string) => void; tabs: readonly TabChoice[] };

/**
 * Arrow keys move between the tabs at once; Enter or Space shows one. A tab may hold hundreds of rows or ask the server, and WAI-ARIA's
 * pattern shows a tab as soon as it has the focus only where that takes no time. What a tab holds stands in its panel on the page, but
 * beside the tabs in React's tree: else React looks through all of it for who wants to know that the focus has moved.
 */
export const Tabs = ({ label, chosen, onChoose, tabs }: TabsProps) => {
  const [shown, setShown] = useState<{ id: string; element: HTMLDivElement } | null>(null);
  const panel = tabs.find(({ id }) => id === shown?.id)?.panel;
  return (
    <>
      <AriaTabs
        className={styles.tabs}
        keyboardActivation="manual"
        {...(chosen === undefined ? {} : { selectedKey: chosen })}
        onSelectionChange={(key: Key) => onChoose?.(String(key))}
      >
        <TabList aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles.tab}>
              {tab.label}
            </Tab>
          ))}
        </TabList>
        {tabs.map(({ id }) => (
          <Panel key={id} id={id} onShown={setShown} />
        ))}
      </AriaTabs>
      {shown !== null && createPortal(panel, shown.element, shown.id)}
    </>
  );
};

const Panel = ({ id, onShown }: { id: string; onShown: (shown: { id: string; element: HTMLDivElement } | null) => void }) => {
  const [take] = useState(() => (element: HTMLDivElement | null) => onShown(element === null ? null : { id, element }));
  return <TabPanel ref={take} id={id} className={styles.panel} />;
};
