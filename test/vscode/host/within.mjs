/**
 * Waits for a result, but not for ever.
 *
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} result
 * @param {() => string} problem the error's message when the time is over
 * @returns {Promise<T>}
 */
export async function within(milliseconds, result, problem) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(problem())), milliseconds);
  });
  try {
    return await Promise.race([result, /** @type {Promise<never>} */ (limit)]);
  } finally {
    clearTimeout(timer);
  }
}
