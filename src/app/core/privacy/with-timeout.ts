const patienceMs = 2000;

/**
 * What the device's own storage answers, or a rejection after two seconds: some browsers, asked for a database, never say
 * a word, and no page may wait for that.
 */
export function withTimeout<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The device’s storage is silent.')),
      patienceMs,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
