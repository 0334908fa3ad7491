/** The face of evaluation. Nobody imports it but `app/`: it listens to the others. */
export { evaluationMerging } from './jobs/stay-at-merger.ts';
export { evaluationModule } from './module.ts';
export { coverageForAgenda } from './use-cases/coverage-for-agenda.ts';
