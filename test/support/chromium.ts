import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const CHROMIUM = createRequire(__filename).resolve("@sparticuz/chromium");
const UNPACKED = resolve(dirname(CHROMIUM), "../../unpacked-with-fonts");

/**
 * The package looks for its fonts in the folders of Amazon's machines only. A Chromium that finds no
 * font at all crashes as soon as a text is drawn before the page's own fonts have come.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(UNPACKED, "fonts/fonts")}</dir>
  <cachedir>${join(UNPACKED, "fonts/cache")}</cachedir>
</fontconfig>
`;

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
  writeFileSync(join(folder, "fonts/fonts.conf"), FONTS);
  try {
    renameSync(folder, UNPACKED);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!existsSync(UNPACKED)) throw error;
  }
}
