/** The face of evaluation. Nobody imports it but `app/`: it listens to the others. */
export { evaluationModule } from './module.ts';
