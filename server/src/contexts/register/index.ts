/** The face of the register: its plug, and what fills it (start of an installation, demo data). */
export { registerModule } from './module.ts';
export { type SaveCompany, saveCompany } from './use-cases/save-company.ts';
export { type SaveDispatcher, saveDispatcher } from './use-cases/save-dispatcher.ts';
export { type SaveOperator, saveOperator } from './use-cases/save-operator.ts';
export { type SaveSender, saveSender } from './use-cases/save-sender.ts';
