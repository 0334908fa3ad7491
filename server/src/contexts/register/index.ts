/** The face of the register: its plug, and what fills it (start of an installation, demo data). */
export { registerModule } from './module.ts';
export { saveCompany } from './use-cases/save-company.ts';
export { saveDispatcher } from './use-cases/save-dispatcher.ts';
export { saveOperator } from './use-cases/save-operator.ts';
export { saveSender } from './use-cases/save-sender.ts';
