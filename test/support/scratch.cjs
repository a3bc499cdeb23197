const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 2 ** 31;

/**
 * A new folder for what one test run throws away: in memory where there is plenty, for hundreds of
 * databases are made and nothing of them has to survive.
 */
function scratchFolder(name) {
  return fs.mkdtempSync(path.join(hasRoom() ? MEMORY : os.tmpdir(), `parole-tenue-${name}-`));
}

function hasRoom() {
  try {
    const { bavail, bsize } = fs.statfsSync(MEMORY);
    return bavail * bsize > ENOUGH_BYTES;
  } catch {
    return false;
  }
}

module.exports = { scratchFolder };
