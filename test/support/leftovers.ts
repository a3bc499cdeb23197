interface Leftover {
  readonly testFile: string | undefined;
  readonly tidy: () => unknown;
}

let leftovers: Leftover[] = [];

/**
 * Has what a test made tidied away when its file is over: by the next file that leaves something, or by
 * the end of the process, which waits for no promise. A module that many test files share runs once,
 * so it cannot say `afterAll` for each of them.
 */
export async function leave(tidy: () => unknown): Promise<void> {
  const testFile = expect.getState().testPath;
  const over = leftovers.filter((leftover) => leftover.testFile !== testFile);
  leftovers = leftovers.filter((leftover) => !over.includes(leftover));
  leftovers.push({ testFile, tidy });
  for (const leftover of over) await leftover.tidy();
}

process.once("exit", () => {
  for (const leftover of leftovers) void leftover.tidy();
});
