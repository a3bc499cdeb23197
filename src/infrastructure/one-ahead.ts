/**
 * The same values, each asked for while the one before is being worked on, so that reading goes on
 * during the waiting of whoever writes.
 */
export async function* oneAhead<T>(source: AsyncIterable<T>): AsyncGenerator<T, void> {
  const values = source[Symbol.asyncIterator]();
  let next = ahead(values);
  try {
    for (let current = await next; !current.done; current = await next) {
      next = ahead(values);
      yield current.value;
    }
  } finally {
    await next.catch(() => undefined);
    await values.return?.();
  }
}

/** A failure is told when the value is awaited, not as one that nobody handles. */
function ahead<T>(values: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = values.next();
  next.catch(() => undefined);
  return next;
}
