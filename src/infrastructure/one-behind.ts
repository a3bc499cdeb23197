/**
 * Works on each value while the next one is being made: one at a time, in their order. After a failure, of
 * the work or of the values, nothing more is begun; the first one is told, once no work is left under way.
 */
export async function oneBehind<T>(
  values: AsyncIterable<T>,
  work: (value: T) => Promise<void>,
): Promise<void> {
  let failure: { readonly error: unknown } | undefined;
  const fails = (error: unknown) => {
    failure ??= { error };
  };
  let under: Promise<void> = Promise.resolve();
  try {
    for await (const value of values) {
      await under;
      if (failure) break;
      under = work(value).catch(fails);
    }
  } catch (error) {
    // What a failed work has spoilt is no news: a transaction that is given up refuses whoever reads on.
    fails(error);
  }
  await under;
  if (failure) throw failure.error;
}
