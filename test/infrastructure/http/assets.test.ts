import express from "express";
import request from "supertest";
import { assets, assetUrl, LAYOUT_ASSETS } from "../../../src/infrastructure/http/assets";

const app = express().use("/assets", assets());
const look = async () => (await request(app).get(LAYOUT_ASSETS.stylesheet)).text;

describe("the assets of the pages", () => {
  it("keep an address with a version for ever", async () => {
    const response = await request(app).get(assetUrl("look.css")).expect(200);

    expect(response.headers["content-type"]).toBe("text/css; charset=utf-8");
    expect(response.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  it("have one script, for the pages that name it", async () => {
    const response = await request(app).get(assetUrl("passkey.js")).expect(200);

    expect(response.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(response.headers["cache-control"]).toContain("immutable");
  });

  it("ask again for an address without its current version", async () => {
    const bare = await request(app).get("/assets/look.css").expect(200);
    const old = await request(app).get("/assets/look.css?v=000000000000").expect(200);

    expect(bare.headers["cache-control"]).toBe("no-cache");
    expect(old.headers["cache-control"]).toBe("no-cache");
  });

  it("answer 304 to a browser that has them", async () => {
    const { headers } = await request(app).get("/assets/mark.svg").expect(200);
    const tag = headers["etag"] ?? "";

    await request(app).get("/assets/mark.svg").set("If-None-Match", tag).expect(304);
  });

  it("serve every font that the stylesheet names, at an address that carries its version", async () => {
    const urls = [...(await look()).matchAll(/url\("([^"]+)"\)/g)].map(([, url = ""]) => url);

    expect(urls).toHaveLength(8);
    for (const url of urls) {
      const response = await request(app).get(url).expect(200);
      expect(response.headers["content-type"]).toBe("font/woff2");
      expect(response.headers["cache-control"]).toContain("immutable");
    }
  });

  it("fetch nothing from another site", async () => {
    expect(await look()).not.toMatch(/https?:|@import/);
  });

  it("serve nothing else of the disk", async () => {
    await request(app).get("/assets/look/tokens.css").expect(404);
    await request(app).get("/assets/fonts/source-sans-3-greek-400-normal.woff2").expect(404);
    await request(app).get("/assets/..%2f..%2fpackage.json").expect(404);
  });

  it("know no other name", () => {
    expect(() => assetUrl("nothing.css")).toThrow("no asset nothing.css");
  });
});
