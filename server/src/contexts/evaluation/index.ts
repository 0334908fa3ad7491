/** The face of evaluation. Nobody imports it but `app/`: it listens to the others. */
export { evaluationModule } from './module.ts';
export { coverageForAgenda } from './use-cases/coverage-for-agenda.ts';
