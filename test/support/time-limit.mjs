import { addEventHandler } from "jest-circus";

/** Some ten times what the slowest test takes. */
const LIMIT_MS = Number(process.env.TEST_LIMIT_MS ?? 180_000);

/** As they are before a test puts clocks of its own in their place. */
const { setTimeout, clearTimeout } = globalThis;

/* The runner itself waits without end for a test that never settles, and says of none that it waits for it. */
addEventHandler(({ name }, { currentDescribeBlock: { children, hooks } }) => {
  if (name === "add_test") limit(children.at(-1));
  if (name === "add_hook") limit(hooks.at(-1));
});

function limit(step) {
  const { fn } = step;
  if (fn) step.fn = () => settled(fn);
}

async function settled(fn) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    const error = new Error(`Not settled after ${LIMIT_MS / 1000} s.`);
    timer = setTimeout(() => reject(error), LIMIT_MS);
  });
  try {
    return await Promise.race([fn(), late]);
  } finally {
    clearTimeout(timer);
  }
}
