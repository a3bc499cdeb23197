import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const CHROMIUM = createRequire(__filename).resolve("@sparticuz/chromium");
const UNPACKED = resolve(dirname(CHROMIUM), "../../unpacked");

/** Makes the package unpack the libraries too that a bare Linux lacks, as on Amazon's. */
const WITH_LIBRARIES = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };

interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** The Chromium of node_modules, unpacked beside its package on first use (190 MB, 2 s). */
export function unpackedChromium(): Chromium {
  if (!existsSync(UNPACKED)) unpack();
  return {
    executablePath: join(UNPACKED, "chromium"),
    env: {
      HOME: UNPACKED,
      LANG: "C.UTF-8",
      FONTCONFIG_PATH: join(UNPACKED, "fonts"),
      LD_LIBRARY_PATH: join(UNPACKED, "al2023/lib"),
    },
  };
}

/** Into a folder of our own first, so that no other process finds a half of it. */
function unpack(): void {
  const folder = mkdtempSync(`${UNPACKED}.`);
  const script = `require(${JSON.stringify(CHROMIUM)}).executablePath()`;
  const env = { ...process.env, ...WITH_LIBRARIES, TMPDIR: folder };
  execFileSync(process.execPath, ["-e", script], { env });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "chromium"), 0o755);
  try {
    renameSync(folder, UNPACKED);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!existsSync(UNPACKED)) throw error;
  }
}
