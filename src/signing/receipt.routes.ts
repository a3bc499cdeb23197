import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import type { Limit } from "../infrastructure/limits/limit";
import { LIST_ADDRESS } from "../signatures/signature-list.page";
import { enterDraft } from "./draft-entry";
import { writtenStatement } from "./draft-reading";
import { keepUnlisted } from "./draft-route";
import { receiptPage } from "./receipt.page";
import { sendReceiptAgain } from "./send-receipt-again";

/** Receipts asked for once more from one address of the network, and by one account. */
const RECEIPTS_FROM: Limit = { name: "signing-receipts-from", times: 10, seconds: 3600 };

/** What is left once a draft is signed: the receipt, its documents, and the mail once more. */
export function receiptRoutes(context: Context): Route<Permission>[] {
  const everyone = { access: "everyone", localised: true } as const;
  return [
    {
      ...everyone,
      method: "get",
      path: "/signing/:token/receipt",
      handle: (visit) => showReceipt(visit, context),
    },
    {
      ...everyone,
      method: "post",
      path: "/signing/:token/receipt",
      limits: [RECEIPTS_FROM],
      async handle(visit) {
        const token = param(visit, "token");
        const id = await signatureOf(visit, context);
        if (id === undefined) return;
        const { reference } = (await context.stores.signatures.findById(id)) ?? { reference: "" };
        const outcome = await sendAgain(context, reference);
        visit.redirect(`/signing/${token}/receipt${outcome === "sent" ? "?sent=again" : ""}`);
      },
    },
    {
      ...everyone,
      method: "get",
      path: "/signing/:token/statement.txt",
      handle: (visit) => downloadText(visit, context),
    },
    {
      ...everyone,
      method: "get",
      path: "/signing/:token/statement.pdf",
      handle: (visit) => downloadDocument(visit, context),
    },
    {
      method: "post",
      path: `${LIST_ADDRESS}/:reference/receipt`,
      access: "send-receipt",
      localised: false,
      limits: [RECEIPTS_FROM],
      async handle(visit) {
        const reference = param(visit, "reference");
        const outcome = await sendAgain(context, reference);
        if (outcome === "unknown-reference") throw new NotFound("signature", reference);
        const done = outcome === "sent" ? "receipt-sent" : undefined;
        visit.res.redirect(303, withDone(`${LIST_ADDRESS}/${reference}`, done));
      },
    },
  ];
}

async function sendAgain(
  { clock, config, inTransaction, queries }: Context,
  reference: string,
): ReturnType<typeof sendReceiptAgain> {
  const lines = await queries.evidence.ofReference(reference);
  const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
  return inTransaction((tx) => sendReceiptAgain(tx, { reference, lines, service }, clock.now()));
}

/** The signature of the draft that the address names; where there is none yet, leads back to it. */
async function signatureOf(visit: Visit, { clock, stores }: Context): Promise<number | undefined> {
  keepUnlisted(visit);
  const token = param(visit, "token");
  const entry = await enterDraft(stores, token, clock.now());
  if (entry.state === "signed") return entry.signatureId;
  visit.redirect(`/signing/${token}`);
  return undefined;
}

async function showReceipt(visit: Visit, context: Context): Promise<void> {
  const { stores } = context;
  const id = await signatureOf(visit, context);
  if (id === undefined) return;
  const signature = await stores.signatures.findById(id);
  const platform = signature && (await stores.platforms.find(signature.platformId));
  const charter = signature && (await stores.charters.find(signature.charterVersion));
  if (!platform || !charter) throw new NotFound("signature", String(id));
  const facts = {
    token: param(visit, "token"),
    signature,
    platform,
    charterSha256: charter.contentSha256,
    email: (await stores.signatures.findSignatory(id))?.email,
    delegation: (await stores.signatureAttachments.ofSignature(id)).delegation,
    hasDocument: (await stores.signatureDocuments.find(id)) !== undefined,
    sentAgain: visit.req.query["sent"] === "again",
  };
  await visit.render("signing/receipt", receiptPage(facts, visit.language));
}

/** The statement that was signed; before that, the one that can be. */
async function downloadText(visit: Visit, { clock, stores }: Context): Promise<void> {
  keepUnlisted(visit);
  const token = param(visit, "token");
  const entry = await enterDraft(stores, token, clock.now());
  if (entry.state === "signed") {
    const signature = await stores.signatures.findById(entry.signatureId);
    if (!signature) throw new NotFound("signature", String(entry.signatureId));
    sendText(visit, `${signature.reference}.txt`, signature.statement);
    return;
  }
  if (entry.state !== "open" || entry.reading.state !== "ready") {
    visit.redirect(`/signing/${token}`);
    return;
  }
  const { text, sha256 } = writtenStatement(entry.reading, visit.language);
  sendText(visit, `statement-${sha256.slice(0, 8)}.txt`, text);
}

/** The exact bytes that were hashed. */
function sendText({ res }: Visit, name: string, text: string): void {
  res.set("Cache-Control", "private, no-cache").attachment(name);
  res.type("text/plain; charset=utf-8").send(Buffer.from(text, "utf8"));
}

async function downloadDocument(visit: Visit, context: Context): Promise<void> {
  const { stores } = context;
  const id = await signatureOf(visit, context);
  if (id === undefined) return;
  const signature = await stores.signatures.findById(id);
  const pdf = await stores.signatureDocuments.find(id);
  if (!signature || !pdf) throw new NotFound("document of signature", String(id));
  const { res } = visit;
  res.set("Cache-Control", "private, no-cache").attachment(`${signature.reference}.pdf`);
  res.type("application/pdf").send(Buffer.from(pdf));
}
