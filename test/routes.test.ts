import request from "supertest";
import { ROLES, type Role } from "../src/accounts/account";
import { admission, type Admission, type Permission } from "../src/accounts/permission";
import { allRoutes, createApp } from "../src/app";
import type { Route } from "../src/infrastructure/http/route";
import { testContext } from "./support/context";
import { addPerson, openSession } from "./support/people";

/** Every address of the application and who may enter; a new route does not pass without its line. */
const DOORS: Readonly<Record<string, string>> = {
  "get /:language/": "everyone",
  "get /:language/account": "manage-own-account",
  "get /:language/account/authenticator/removal": "change-own-factors",
  "get /:language/account/passkeys/:id/removal": "change-own-factors",
  "get /:language/account/new-recovery-codes": "manage-own-account",
  "get /:language/account/recovery-codes": "change-own-factors",
  "get /:language/accessibility": "everyone",
  "get /:language/calculator": "everyone",
  "get /:language/cases/new": "everyone",
  "post /:language/cases/new": "everyone",
  "get /:language/cases/new/:token/family": "everyone",
  "post /:language/cases/new/:token/family": "everyone",
  "get /:language/cases/new/:token/platform": "everyone",
  "post /:language/cases/new/:token/platform": "everyone",
  "get /:language/cases/new/:token/facts": "everyone",
  "post /:language/cases/new/:token/facts": "everyone",
  "get /:language/cases/new/:token/contact": "everyone",
  "post /:language/cases/new/:token/contact": "everyone",
  "get /:language/cases/new/:token/check": "everyone",
  "post /:language/cases/new/:token/check": "everyone",
  "get /:language/cases/new/:token/code": "everyone",
  "post /:language/cases/new/:token/code": "everyone",
  "post /:language/cases/new/:token/code-request": "everyone",
  "get /:language/cases/:token": "everyone",
  "get /:language/cases/:token/code": "everyone",
  "post /:language/cases/:token/code": "everyone",
  "get /:language/cases/:token/code-request": "everyone",
  "post /:language/cases/:token/code-request": "everyone",
  "get /:language/cases/:token/facts": "everyone",
  "post /:language/cases/:token/facts": "everyone",
  "get /:language/cases/:token/information": "everyone",
  "post /:language/cases/:token/information": "everyone",
  "get /:language/cases/:token/mediation": "everyone",
  "post /:language/cases/:token/mediation": "everyone",
  "get /:language/cases/:token/withdrawal": "everyone",
  "post /:language/cases/:token/withdrawal": "everyone",
  "get /:language/cases/:token/follow-up": "everyone",
  "post /:language/cases/:token/follow-up": "everyone",
  "get /:language/charter": "everyone",
  "get /:language/charter/:version": "everyone",
  "get /:language/charter/:version/:commitment": "everyone",
  "get /:language/identities/link": "change-own-factors",
  "get /:language/identities/sign-in": "everyone",
  "get /:language/identities/unlink": "change-own-factors",
  "get /:language/invitations/:token": "everyone",
  "get /:language/invitations/:token/code": "everyone",
  "get /:language/legal": "everyone",
  "get /:language/method": "everyone",
  "get /:language/second-factor": "prove-second-factor",
  "get /:language/second-factor/authenticator-code": "prove-second-factor",
  "get /:language/second-factor/new": "prove-second-factor",
  "get /:language/second-factor/new/authenticator": "prove-second-factor",
  "get /:language/second-factor/new/passkey": "prove-second-factor",
  "get /:language/second-factor/passkey": "prove-second-factor",
  "get /:language/second-factor/recovery-code": "prove-second-factor",
  "get /:language/sign-in": "everyone",
  "get /:language/sign-in/code": "everyone",
  "get /:language/sign-in/links/:token": "everyone",
  "get /:language/signed-in": "see-own-desk",
  "get /:language/signatories": "everyone",
  "get /:language/signatories/:slug": "everyone",
  "get /:language/signatories/:slug/badge": "everyone",
  "get /:language/signatories/:slug/badge.svg": "everyone",
  "get /:language/signing": "everyone",
  "get /:language/signing/invitations/:token": "everyone",
  "get /:language/signing/invitations/:token/reminder-stop": "everyone",
  "get /:language/signing/resumptions/:link": "everyone",
  "get /:language/signing/resumptions/:link/code": "everyone",
  "get /:language/signing/:token": "everyone",
  "get /:language/signing/:token/code": "everyone",
  "get /:language/signing/:token/code-request": "everyone",
  "get /:language/signing/:token/commitments": "everyone",
  "get /:language/signing/:token/commitments/:code": "everyone",
  "get /:language/signing/:token/link": "everyone",
  "get /:language/signing/:token/organisation": "everyone",
  "get /:language/signing/:token/receipt": "everyone",
  "get /:language/signing/:token/review": "everyone",
  "get /:language/signing/:token/signatory": "everyone",
  "get /:language/signing/:token/statement.pdf": "everyone",
  "get /:language/signing/:token/statement.txt": "everyone",
  "get /:language/verification": "everyone",
  "get /:language/verification/:reference": "everyone",
  "post /:language/verification/:reference": "everyone",
  "get /api/v1/due-date": "everyone",
  "get /api/v1/due-date.csv": "everyone",
  "get /favicon.ico": "everyone",
  "get /robots.txt": "everyone",
  "get /console": "see-console",
  "get /console/cases/:platform/:reference": "look-at-case",
  "get /console/cases/:platform/:reference/acts/:act": "decide-case",
  "post /console/cases/:platform/:reference/acts/:act": "decide-case",
  "get /console/search": "search-register",
  "get /console/accounts/invitations": "invite-account",
  "get /console/platforms": "look-at-representatives",
  "get /console/platforms/:slug": "look-at-representatives",
  "get /console/platforms/:slug/standing": "look-at-standing",
  "get /console/platforms/:slug/standing/suspension": "change-standing",
  "post /console/platforms/:slug/standing/suspension": "change-standing",
  "get /console/platforms/:slug/standing/reinstatement": "change-standing",
  "post /console/platforms/:slug/standing/reinstatement": "change-standing",
  "get /console/platforms/:slug/standing/removal": "change-standing",
  "post /console/platforms/:slug/standing/removal": "change-standing",
  "get /console/platforms/:slug/charter-invitation": "invite-platform",
  "get /console/platforms/:slug/representatives/:id/end": "look-at-representatives",
  "get /console/accounts": "look-at-accounts",
  "get /console/accounts/:id": "look-at-accounts",
  "get /console/accounts/:id/factor-reset": "change-account",
  "get /console/accounts/:id/suspension": "change-account",
  "get /console/accounts/:id/reinstatement": "change-account",
  "get /console/accounts/:id/role": "change-account",
  "get /console/access-log": "look-at-access-log",
  "get /console/mails": "look-at-mails",
  "get /console/mails/:id/delivery": "send-mail-again",
  "get /console/jobs": "run-service",
  "get /console/jobs/:name/runs": "run-service",
  "get /console/configuration": "run-service",
  "get /console/reports": "list-reports",
  "get /console/reports/:slug/:period": "download-report",
  "get /console/signatures": "look-at-signature",
  "get /console/signatures/:reference": "look-at-signature",
  "get /console/signatures/:reference/correction": "decide-signature",
  "get /console/signatures/:reference/decision": "decide-signature",
  "post /console/signatures/:reference/correction": "decide-signature",
  "post /console/signatures/:reference/decision": "decide-signature",
  "post /console/signatures/:reference/receipt": "send-receipt",
  "get /identities/callback": "everyone",
  "get /mailbox": "everyone",
  "get /mailbox/authenticator": "everyone",
  "get /mailbox/:id": "everyone",
  "get /mailbox/:id/:attachment": "everyone",
  "get /portal": "represent-platform",
  "get /portal/:slug": "represent-platform",
  "get /portal/:slug/cases/:reference": "represent-platform",
  "get /portal/:slug/notices": "represent-platform",
  "get /portal/:slug/cases/:reference/acts/:act": "represent-platform",
  "post /portal/:slug/cases/:reference/acts/:act": "represent-platform",
  "get /portal/:slug/representatives": "represent-platform",
  "get /portal/:slug/representatives/:id/end": "represent-platform",
  "get /portal/:slug/signature": "represent-platform",
  "get /portal/:slug/signature/change": "represent-platform",
  "post /portal/:slug/signature/change": "represent-platform",
  "get /portal/:slug/signature/change/review": "represent-platform",
  "post /portal/:slug/signature/change/review": "represent-platform",
  "get /portal/:slug/signature/change/code": "represent-platform",
  "post /portal/:slug/signature/change/code": "represent-platform",
  "get /portal/:slug/signature/change/code-request": "represent-platform",
  "post /portal/:slug/signature/change/code-request": "represent-platform",
  "get /portal/:slug/signature/renewal": "represent-platform",
  "post /portal/:slug/signature/renewal": "represent-platform",
  "get /portal/:slug/signature/renewal/review": "represent-platform",
  "post /portal/:slug/signature/renewal/review": "represent-platform",
  "get /portal/:slug/signature/renewal/code": "represent-platform",
  "post /portal/:slug/signature/renewal/code": "represent-platform",
  "get /portal/:slug/signature/renewal/code-request": "represent-platform",
  "post /portal/:slug/signature/renewal/code-request": "represent-platform",
  "get /portal/:slug/signature/withdrawal": "represent-platform",
  "post /portal/:slug/signature/withdrawal": "represent-platform",
  "get /portal/:slug/signature/withdrawal/code": "represent-platform",
  "post /portal/:slug/signature/withdrawal/code": "represent-platform",
  "get /portal/:slug/signature/withdrawal/code-request": "represent-platform",
  "post /portal/:slug/signature/withdrawal/code-request": "represent-platform",
  "get /portal/:slug/scorecards": "represent-platform",
  "post /:language/account/authenticator/removal": "change-own-factors",
  "post /:language/account/language": "manage-own-account",
  "post /:language/account/passkeys/:id/removal": "change-own-factors",
  "post /:language/account/recovery-codes": "change-own-factors",
  "post /:language/account/sessions/:id/sign-out": "manage-own-account",
  "post /:language/account/sign-out-everywhere": "manage-own-account",
  "post /:language/identities/link": "change-own-factors",
  "post /:language/identities/sign-in": "everyone",
  "post /:language/identities/unlink": "change-own-factors",
  "post /:language/invitations/:token": "everyone",
  "post /:language/invitations/:token/code": "everyone",
  "post /:language/second-factor/authenticator-code": "prove-second-factor",
  "post /:language/second-factor/new/authenticator": "prove-second-factor",
  "post /:language/second-factor/new/passkey": "prove-second-factor",
  "post /:language/second-factor/passkey": "prove-second-factor",
  "post /:language/second-factor/recovery-code": "prove-second-factor",
  "post /:language/sign-in": "everyone",
  "post /:language/sign-in/code": "everyone",
  "post /:language/sign-in/links/:token": "everyone",
  "post /:language/signing": "everyone",
  "post /:language/signing/invitations/:token": "everyone",
  "post /:language/signing/invitations/:token/reminder-stop": "everyone",
  "post /:language/signing/resumptions/:link": "everyone",
  "post /:language/signing/resumptions/:link/code": "everyone",
  "post /:language/signing/:token/code": "everyone",
  "post /:language/signing/:token/code-request": "everyone",
  "post /:language/signing/:token/commitments/:code": "everyone",
  "post /:language/signing/:token/link": "everyone",
  "post /:language/signing/:token/organisation": "everyone",
  "post /:language/signing/:token/receipt": "everyone",
  "post /:language/signing/:token/review": "everyone",
  "post /:language/signing/:token/signatory": "everyone",
  "post /console/accounts/invitations": "invite-account",
  "post /console/accounts/invitations/:id/renewal": "invite-account",
  "post /console/accounts/invitations/:id/revocation": "invite-account",
  "post /console/platforms/:slug": "invite-representative",
  "post /console/platforms/:slug/invitations/:id/renewal": "invite-representative",
  "post /console/platforms/:slug/invitations/:id/revocation": "invite-representative",
  "post /console/platforms/:slug/charter-invitation": "invite-platform",
  "post /console/platforms/:slug/representatives/:id/end": "invite-representative",
  "post /console/accounts/:id/factor-reset": "change-account",
  "post /console/accounts/:id/suspension": "change-account",
  "post /console/accounts/:id/reinstatement": "change-account",
  "post /console/accounts/:id/role": "change-account",
  "post /console/mails/deliveries": "send-mail-again",
  "post /console/mails/:id/delivery": "send-mail-again",
  "post /console/jobs/:name/runs": "run-service",
  "post /portal/:slug/invitations/:id/renewal": "represent-platform",
  "post /portal/:slug/invitations/:id/revocation": "represent-platform",
  "post /portal/:slug/representatives": "represent-platform",
  "post /portal/:slug/representatives/:id/end": "represent-platform",
  "post /sign-out": "sign-out",
};

const VISITORS: readonly (Role | undefined)[] = [
  undefined,
  "representative",
  "mediator",
  "administrator",
  "official",
];

describe("the doors of the application", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext();
  });
  afterAll(() => context.close());

  it("are those of the list, no more and no fewer", () => {
    const doors = Object.fromEntries(
      allRoutes(context).map(({ method, path, access, localised }) => [
        `${method} ${localised ? "/:language" : ""}${path}`,
        access,
      ]),
    );
    expect(doors).toEqual(DOORS);
  });

  it.each(VISITORS)("let %s in where the table of permissions says so, and nowhere else", (role) =>
    expectDoors(role, "proved"),
  );

  it.each(ROLES)("open no further than the second factor to a halfway session of %s", (role) =>
    expectDoors(role, "halfway"),
  );

  async function expectDoors(role: Role | undefined, stage: "proved" | "halfway"): Promise<void> {
    const person = role && (await addPerson(context, { role }));
    const app = createApp(context);
    // Everybody comes from one address here; what it may do in an hour is not counted on.
    context.clock.moveTo(new Date(context.clock.now().getTime() + 3_600_000));
    for (const route of allRoutes(context)) {
      // Each door with a session of its own: behind some of them it ends.
      const cookie = person ? `session=${await openSession(context, person, stage)}` : "";
      const path = `${route.localised ? "/fr" : ""}${route.path}`.replace(/:\w+/g, "x");
      const response = await request(app)
        [route.method](path)
        .set("Sec-Fetch-Site", "same-origin")
        .set("Cookie", cookie);
      const provedAt = stage === "proved" ? context.clock.now() : undefined;
      const startedAt = context.clock.now();
      const bearer = role && { role, hasFactor: false, provedAt, startedAt };
      const expected = admission(route.access, bearer, context.clock.now());
      expect([route.method, path, met(route, response)]).toEqual([route.method, path, expected]);
      expect([path, response.status < 500]).toEqual([path, true]);
    }
  }

  function met({ access }: Route<Permission>, response: request.Response): Admission {
    if (response.status === 403) return "forbidden";
    const [address] = (response.get("Location") ?? "").split("?");
    // A door that is open may lead there too, but never with a word about where to go on.
    const isSentAway = response.status === 303 && response.get("Location")?.includes("?next=");
    if (isSentAway && address === "/fr/second-factor") return "factor-needed";
    return access !== "everyone" && address === "/fr/sign-in" ? "not-signed-in" : "admitted";
  }
});
