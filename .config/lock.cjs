const fs = require("node:fs");
const path = require("node:path");
const { setTimeout: sleep } = require("node:timers/promises");
const { ROOT, say } = require("./project.cjs");

const HEARTBEAT_MS = 1_000;
const ABANDONED_MS = 10_000;

/**
 * Runs the work while no other process of this project does. The holder touches the lock every
 * second, so that one left behind by a killed process is taken over after ten.
 */
async function withLock(name, work) {
  const lock = path.join(ROOT, `dist.${name}.lock`);
  await take(lock, name);
  const heartbeat = setInterval(() => touch(lock), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    fs.rmSync(lock, { force: true });
  }
}

async function take(lock, name) {
  for (let waiting = false; !created(lock); waiting = true) {
    if (!waiting) say(`Waiting for another process that does the same (${name})…`);
    await sleep(100);
    if (isAbandoned(lock)) fs.rmSync(lock, { force: true });
  }
}

function created(lock) {
  try {
    fs.writeFileSync(lock, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isAbandoned(lock) {
  const touchedAt = fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return touchedAt !== undefined && new Date().getTime() - touchedAt > ABANDONED_MS;
}

function touch(lock) {
  const now = new Date();
  fs.utimesSync(lock, now, now);
}

module.exports = { withLock };
