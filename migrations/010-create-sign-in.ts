import type { Knex } from "knex";

export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable("accounts", (table) => {
    table.text("name").comment("as the person or whoever invited them wrote it");
    table.text("language").notNullable().defaultTo("fr").comment("of the mails to this person");
    table.text("suspended_at");
    table.text("last_sign_in_at").comment("null: never; sessions themselves are forgotten");
  });
  await createSessions(db);
  await createCodes(db);
  await createFactors(db);
  await createIdentities(db);
}

/** Sessions are short-lived: those open before this migration sign in again. */
async function createSessions(db: Knex): Promise<void> {
  await db.schema.dropTable("sessions");
  await db.schema.createTable("sessions", (table) => {
    table.text("token_sha256").primary();
    table.text("id").notNullable().unique().comment("names the session in its owner's list");
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("role").notNullable().comment("at sign-in: another role ends the session");
    table.text("first_proof").notNullable().comment("code, link, identity");
    table.text("agent").notNullable().comment("the browser in words");
    table.text("created_at").notNullable();
    table.text("last_seen_at").notNullable();
    table.text("expires_at").notNullable();
    table.text("factor_proved_at").comment("null: the second factor is still owed");
    table.text("passkey_challenge").comment("base64url, for one ceremony");
    table.text("kept_form").comment("JSON: path and fields of a form held back for a fresh proof");
    table.index("account_id");
    table.index("expires_at");
  });
}

async function createCodes(db: Knex): Promise<void> {
  await db.schema.createTable("sign_in_codes", (table) => {
    table.increments("id");
    table.text("token_sha256").notNullable().unique().comment("of the browser that asked");
    table.text("account_id").references("id").inTable("accounts").comment("null: nobody's address");
    table.text("email").notNullable().comment("lower case");
    table.text("language").notNullable();
    table.text("code_hmac").notNullable().comment("keyed by the browser's token, not kept here");
    table.text("sent_at").notNullable();
    table.text("expires_at").notNullable().index();
    table.integer("tries").notNullable().defaultTo(0);
    table.text("used_at");
    table.index(["email", "sent_at"]);
  });
}

async function createFactors(db: Knex): Promise<void> {
  await db.schema.createTable("authenticators", (table) => {
    table.text("account_id").primary().references("id").inTable("accounts");
    table.text("sealed_secret").notNullable().comment("AES-256-GCM under SECRET_KEY");
    table.text("created_at").notNullable();
    table.text("last_used_at").notNullable();
    table.integer("last_step").notNullable().comment("of 30 s: a code counts once");
  });

  await db.schema.createTable("passkeys", (table) => {
    table.text("id").primary().comment("credential id, base64url");
    table.text("account_id").notNullable().references("id").inTable("accounts").index();
    table.text("public_key").notNullable().comment("COSE, base64url");
    table.bigInteger("counter").notNullable();
    table.text("transports").notNullable().comment("JSON");
    table.text("label").notNullable();
    table.text("created_at").notNullable();
    table.text("last_used_at").notNullable();
  });

  await db.schema.createTable("recovery_codes", (table) => {
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("code_sha256").notNullable();
    table.text("created_at").notNullable();
    table.text("used_at");
    table.primary(["account_id", "code_sha256"]);
  });
}

async function createIdentities(db: Knex): Promise<void> {
  await db.schema.createTable("identities", (table) => {
    table.text("issuer").notNullable();
    table.text("subject").notNullable();
    table.text("account_id").notNullable().references("id").inTable("accounts");
    table.text("linked_at").notNullable();
    table.text("last_used_at");
    table.primary(["issuer", "subject"]);
    table.unique(["account_id", "issuer"]);
  });

  await db.schema.createTable("identity_attempts", (table) => {
    table.text("token_sha256").primary().comment("of the browser that left for the provider");
    table.text("purpose").notNullable().comment("sign-in, link");
    table.text("account_id").references("id").inTable("accounts").comment("whom to link it to");
    table.text("language").notNullable().comment("of the page that was left");
    table.text("state").notNullable();
    table.text("nonce").notNullable();
    table.text("code_verifier").notNullable();
    table.text("next").comment("where to go after sign-in");
    table.text("expires_at").notNullable().index();
  });
}
