/** What travels through the queue: asked for until it has arrived, or for as long as patience lasts. */
export const waitFor = async <T>(ask: () => Promise<T> | T, isDone: (value: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 300; tries++) {
    const value = await ask();
    if (isDone(value)) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
  return ask();
};
