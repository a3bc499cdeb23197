/**
 * Does one piece of work after the other, in the order asked. What would take turns in the database anyway
 * waits here, where it holds no connection that somebody else needs.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
