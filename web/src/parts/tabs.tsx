import type { ReactNode } from 'react';
import { Tabs as AriaTabs, type Key, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';

export type TabChoice = { id: string; label: ReactNode; panel: ReactNode };
type TabsProps = { label: string; chosen?: string; onChoose?: (id: string) => void; tabs: readonly TabChoice[] };

/**
 * Arrow keys move between the tabs at once; Enter or Space shows one. A tab may hold hundreds of rows or ask the server, and WAI-ARIA's
 * pattern shows a tab as soon as it has the focus only where that takes no time.
 */
export const Tabs = ({ label, chosen, onChoose, tabs }: TabsProps) => (
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
    {tabs.map((tab) => (
      <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
        {tab.panel}
      </TabPanel>
    ))}
  </AriaTabs>
);
