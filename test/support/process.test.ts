import { freshDatabase } from "./engines";
import { runParole, startApplication } from "./process";

describe("the compiled application", () => {
  it("answers, and ends by itself when asked to", async () => {
    const settings = { DATABASE_URL: await freshDatabase("sqlite"), LOG_LEVEL: "info" };
    const application = await startApplication(settings);

    expect((await fetch(`${application.url}/health/live`)).status).toBe(200);
    expect(await application.stop("SIGTERM")).toBe(0);
    expect(application.output()).toContain("ready");
    await expect(fetch(application.url)).rejects.toThrow();
  });

  it("is gone at once when killed", async () => {
    const settings = { DATABASE_URL: await freshDatabase("postgres") };
    const application = await startApplication(settings);

    expect(await application.stop("SIGKILL")).toBeNull();
    await expect(fetch(application.url)).rejects.toThrow();
  });

  it("says why when it does not start", async () => {
    await expect(startApplication({ DATABASE_URL: "mysql://nowhere" })).rejects.toThrow(
      /never became ready[^]*DATABASE_URL/,
    );
  });
});

describe("the compiled command line", () => {
  it("keeps output, errors and exit codes apart", async () => {
    const settings = { DATABASE_URL: await freshDatabase("sqlite") };

    expect(await runParole(["--help"], settings)).toMatchObject({ code: 0, stderr: "" });
    expect(await runParole(["nonsense"], settings)).toMatchObject({ code: 2, stdout: "" });
  });
});
