import type { Knex } from "knex";

export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("invitations", (table) => {
    table.increments("id");
    table.text("token_sha256").notNullable().unique().comment("a renewal makes another");
    table.text("email").notNullable().comment("lower case");
    table.text("name").notNullable();
    table.text("role").notNullable();
    table.integer("platform_id").references("id").inTable("platforms").comment("to represent");
    table.text("language").notNullable();
    table.text("invited_by").notNullable().references("id").inTable("accounts");
    table.text("invited_at").notNullable();
    table.text("expires_at").notNullable();
    table.text("accepted_at");
    table.text("account_id").references("id").inTable("accounts").comment("who accepted");
    table.text("revoked_at");
    table.text("revoked_by").references("id").inTable("accounts");
    table.index(["platform_id", "id"]);
    table.index("email");
  });

  await db.schema.createTable("representatives", (table) => {
    table.increments("id");
    table.text("account_id").notNullable().references("id").inTable("accounts").index();
    table.integer("platform_id").notNullable().references("id").inTable("platforms");
    table.text("since").notNullable();
    table.integer("invitation_id").references("id").inTable("invitations");
    table.text("ended_at");
    table.text("ended_by").references("id").inTable("accounts");
    table.index(["platform_id", "ended_at"]);
  });
  await db.raw(
    `create unique index representatives_one_at_a_time
     on representatives (account_id, platform_id) where ended_at is null`,
  );
}
