/** Stops the start: printed as one sentence with the remedy, exit code 1, no stack. */
export class StartError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StartError';
  }
}
