import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { ENGINES, freshDatabase } from "./support/engines";
import { runParole, startApplication } from "./support/process";

describe.each(ENGINES)("the running service on %s", (engine) => {
  it("finishes the request in flight when it is told to stop, and takes no other", async () => {
    const application = await startApplication({ DATABASE_URL: await freshDatabase(engine) });
    const { hostname, port } = new URL(application.url);
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    let answer = "";
    socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
    const body = "text=half and the other half";
    socket.write(
      [
        "POST /fr/sign-in/links/unknown HTTP/1.1",
        `Host: ${hostname}:${port}`,
        "Sec-Fetch-Site: same-origin",
        "Content-Type: application/x-www-form-urlencoded",
        `Content-Length: ${String(body.length)}`,
        "",
        body.slice(0, 10),
      ].join("\r\n"),
    );
    await pause(100);

    const stopped = application.stop("SIGTERM");
    await pause(200);
    await expect(fetch(`${application.url}/health/live`)).rejects.toThrow();
    socket.write(body.slice(10));

    expect(await stopped).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 404 Not Found/);
    expect(answer).toContain("</html>");
  });
});

describe("a service that is told to stop", () => {
  it("stops within ten seconds though a visitor never finishes its request", async () => {
    const application = await startApplication({ DATABASE_URL: await freshDatabase("sqlite") });
    const { hostname, port } = new URL(application.url);
    const socket = connect(Number(port), hostname).on("error", () => undefined);
    await once(socket, "connect");
    socket.write("POST /fr/sign-in/links/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");
    await pause(100);

    const began = performance.now();
    expect(await application.stop("SIGTERM")).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    socket.destroy();
  });
});

describe("a setting that is wrong", () => {
  it("stops the start with its name", async () => {
    const { code, stderr } = await runParole(["migrate"], { DATABASE_URL: "mysql://nowhere" });
    expect(code).toBe(1);
    expect(stderr).toContain("DATABASE_URL");
    await expect(startApplication({ MAIL_URL: "http://mail" })).rejects.toThrow("MAIL_URL");
  });
});
