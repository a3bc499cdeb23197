import type { Knex } from "knex";
import { makeAppendOnly } from "./append-only";

/** What the register keeps of a mediation beside the events of its case, which tell how it stands. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable("mediations", (table) => {
    table.bigInteger("case_id").primary().references("id").inTable("cases");
    table.text("requested_at").notNullable();
    table.text("contact_agreed_at").comment("the seller lets the mediator know who to write to");
    table.text("opened_at");
    table.text("told").comment("the state that its mediator was told last; null: there is none");
  });
  await db.raw(
    `insert into mediations (case_id, requested_at)
     select case_id, min(occurred_at) from case_events
     where type = 'mediation-requested' and source = 'reported' group by case_id`,
  );

  await db.schema.createTable("mediator_assignments", (table) => {
    ofMediation(table);
    table.integer("number").notNullable().comment("from 1; the last one counts");
    table.text("mediator_id").notNullable().references("id").inTable("accounts").index();
    table.text("assigned_by").notNullable().references("id").inTable("accounts");
    table.text("assigned_at").notNullable();
    table.text("reason").comment("why another one; null for the first");
    table.primary(["case_id", "number"]);
  });
  await makeAppendOnly(db, "mediator_assignments");

  await db.schema.createTable("mediation_notes", (table) => {
    table.increments("id");
    ofMediation(table);
    table.text("mediator_id").notNullable().references("id").inTable("accounts");
    table.text("note").notNullable().comment("sealed JSON, opened for its author alone");
    table.text("written_at").notNullable().index();
    table.index(["case_id", "mediator_id"]);
  });

  // Forms that wait for a proof were kept in clear; they are sealed from now on.
  await db("sessions").update({ kept_form: null });
}

function ofMediation(table: Knex.CreateTableBuilder): void {
  table.bigInteger("case_id").notNullable().references("case_id").inTable("mediations");
}
