/**
 * Works on each value while the next one is being made: two at a time at most, begun in their order. When
 * one fails nothing more is begun, and the failure is told once no work is left under way.
 */
export async function oneBehind<T>(
  values: AsyncIterable<T>,
  work: (value: T) => Promise<void>,
): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  let last = before;
  try {
    for await (const value of values) {
      await before;
      before = last;
      last = work(value);
      // Told below, not as a failure that nobody handles.
      last.catch(() => undefined);
    }
  } finally {
    await Promise.allSettled([before, last]);
  }
  await before;
  await last;
}
