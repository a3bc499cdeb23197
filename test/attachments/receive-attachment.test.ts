import express from "express";
import request from "supertest";
import { receiveAttachment } from "../../src/attachments/receive-attachment";
import { sendAttachment } from "../../src/attachments/send-attachment";
import { HttpError } from "../../src/infrastructure/http/errors";
import { EXECUTABLE, PDF, pdfOf } from "./files";

/** A form with a file, and what becomes of it. */
const app = express();
app.post("/", async (req, res) => {
  try {
    const { fields, reading } = await receiveAttachment({ req, res }, "scan");
    res.json({ fields, reading: reading && { ...reading, file: undefined } });
  } catch (error) {
    res.sendStatus(error instanceof HttpError ? error.status : 500);
  }
});
app.get("/", (_, res) => {
  sendAttachment(res, { name: "délégation “1”.pdf", mediaType: "application/pdf" }, PDF);
});

function post(bytes: Buffer | undefined, filename = "scan.pdf") {
  const form = request(app).post("/").field("place", "Orléans");
  return bytes ? form.attach("scan", bytes, { filename }) : form;
}

describe("receiving a form with a file", () => {
  it.each([
    ["a PDF", PDF, { acceptable: true }],
    ["an executable named .pdf", EXECUTABLE, { acceptable: false, mistake: "file-wrong-type" }],
    ["nothing in it", Buffer.alloc(0), { acceptable: false, mistake: "file-empty" }],
    ["six megabytes", pdfOf(6_000_000), { acceptable: false, mistake: "file-too-large" }],
    ["no file", undefined, undefined],
  ])("keeps what was typed beside %s", async (_, bytes, reading) => {
    const answer = await post(bytes).expect(200);
    expect(answer.body).toEqual({ fields: { place: "Orléans" }, reading });
  });

  it("takes a broken form, and a second file, for the mistake of whoever sent it", async () => {
    await post(PDF).attach("other", PDF, { filename: "more.pdf" }).expect(422);
    await request(app)
      .post("/")
      .set("Content-Type", "multipart/form-data; boundary=x")
      .send("--x\r\nContent-Disposition: form-data; name=scan; filename=a\r\n\r\n")
      .expect(422);
  });
});

describe("handing out a file", () => {
  it("is a download that runs nowhere", async () => {
    const answer = await request(app).get("/").expect(200);
    expect(answer.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(answer.headers["content-disposition"]).toMatch(
      /^attachment; filename="d.*\.pdf"; filename\*=UTF-8''d%C3%A9l/,
    );
    expect(answer.body).toEqual(PDF);
  });
});
