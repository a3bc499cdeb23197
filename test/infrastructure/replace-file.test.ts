import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectReplaceable, replaceFile } from "../../src/infrastructure/replace-file";

const NEW = Buffer.from("new");

describe("replacing a file", () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(path(name), "utf8");
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "parole-replace-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("writes one that was not there, and leaves nothing beside it", async () => {
    await replaceFile(path("a"), NEW);
    expect([read("a"), readdirSync(folder)]).toEqual(["new", ["a"]]);
  });

  it("never touches the bytes of the one that was there", async () => {
    writeFileSync(path("a"), "old");
    linkSync(path("a"), path("witness"));
    await replaceFile(path("a"), NEW);
    expect([read("a"), read("witness")]).toEqual(["new", "old"]);
  });

  it("leaves who may read it as it was", async () => {
    writeFileSync(path("a"), "old");
    chmodSync(path("a"), 0o640);
    await replaceFile(path("a"), NEW);
    expect(statSync(path("a")).mode & 0o777).toBe(0o640);
  });

  it("follows a link instead of replacing it", async () => {
    writeFileSync(path("a"), "old");
    symlinkSync(path("a"), path("link"));
    await replaceFile(path("link"), NEW);
    expect([read("a"), lstatSync(path("link")).isSymbolicLink()]).toEqual(["new", true]);
  });

  it("writes to what is no file as it is", async () => {
    await replaceFile("/dev/null", NEW);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("refuses a directory and leaves nothing behind", async () => {
    mkdirSync(path("a"));
    await expect(replaceFile(path("a"), NEW)).rejects.toMatchObject({ code: "EISDIR" });
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("is told beforehand whether it may, and nothing of that is left", async () => {
    writeFileSync(path("a"), "old");
    await expectReplaceable(path("a"));
    await expectReplaceable(path("b"));
    await expectReplaceable("/dev/null");
    expect([read("a"), readdirSync(folder)]).toEqual(["old", ["a"]]);
    await expect(expectReplaceable(folder)).rejects.toMatchObject({ code: "EISDIR" });
    await expect(expectReplaceable(path("none/a"))).rejects.toMatchObject({ code: "ENOENT" });
    await expect(expectReplaceable(path("a/a"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });
});
