/**
 * A provider of the shape of ProConnect, as a process of its own: PKCE, signed user info, the client's
 * secret in the body. Its sign-in page lets in whoever is named. Prints its issuer once it listens.
 *
 * Settings, from the environment: RETURN_TO (the one address it sends browsers back to), PORT (0: any
 * that is free) and FLAW: "id-token-key" or "user-info-key" publishes another key than the one it signs that with,
 * "unsigned-user-info" signs no user info.
 */
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import process from "node:process";
import { URLSearchParams } from "node:url";
import { Provider } from "oidc-provider";

const { RETURN_TO, PORT, FLAW } = process.env;

function newKeys() {
  return [
    newKey("rsa", { modulusLength: 2048 }, { kid: "id-token", alg: "RS256" }),
    newKey("ec", { namedCurve: "P-256" }, { kid: "user-info", alg: "ES256" }),
  ];
}

function newKey(type, options, about) {
  const { privateKey, publicKey } = generateKeyPairSync(type, options);
  const jwk = (key) => ({ ...key.export({ format: "jwk" }), ...about, use: "sig" });
  return { signing: jwk(privateKey), published: jwk(publicKey) };
}

const server = createServer().listen(Number(PORT), "127.0.0.1");
await once(server, "listening");
const issuer = `http://127.0.0.1:${server.address().port}`;
const keys = newKeys();
const otherKeys = newKeys();

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "register",
      client_secret: "a secret between the two",
      redirect_uris: [RETURN_TO],
      token_endpoint_auth_method: "client_secret_post",
      id_token_signed_response_alg: "RS256",
      ...(FLAW === "unsigned-user-info" ? {} : { userinfo_signed_response_alg: "ES256" }),
    },
  ],
  jwks: { keys: keys.map(({ signing }) => signing) },
  cookies: { keys: ["of a provider for tests"] },
  claims: { openid: ["sub", "email", "given_name", "usual_name", "siret"] },
  features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
  pkce: { required: () => true },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  ttl: { Session: 60, Grant: 60, Interaction: 60, AccessToken: 60, IdToken: 60 },
  findAccount: (_, accountId) => ({ accountId, claims: () => claimsOf(accountId) }),
  /** Whoever signs in agrees. */
  async loadExistingGrant({ oidc }) {
    const { accountId } = oidc.session;
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId });
    grant.addOIDCScope("openid");
    await grant.save();
    return grant;
  },
});

/** What the provider knows of everybody is the same, but for the subject. */
function claimsOf(sub) {
  const email = "official@register.example";
  return { sub, email, given_name: "Ada", usual_name: "Byron", siret: "13002526500013" };
}

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Identité</title>
<form method="post"><label>Sujet <input name="subject"></label>
<button>Continuer</button></form>
<form method="post"><button>Renoncer</button></form>`;

provider.use(async (ctx, next) => {
  if (ctx.path === "/jwks" && FLAW?.endsWith("-key")) {
    const flawed = FLAW.slice(0, -"-key".length);
    ctx.body = {
      keys: keys.map(({ published }, index) =>
        published.kid === flawed ? otherKeys[index].published : published,
      ),
    };
    return;
  }
  if (!ctx.path.startsWith("/interaction/")) {
    await next();
    return;
  }
  if (ctx.method !== "POST") {
    ctx.type = "html";
    ctx.body = PAGE;
    return;
  }
  const subject = new URLSearchParams(await bodyOf(ctx.req)).get("subject");
  const result = subject ? { login: { accountId: subject } } : { error: "access_denied" };
  await provider.interactionFinished(ctx.req, ctx.res, result);
  ctx.respond = false;
});

async function bodyOf(request) {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

server.on("request", provider.callback());
process.stdout.write(`${issuer}\n`);
