import type { Knex } from "knex";
import type { Sealing } from "../infrastructure/sealing";
import {
  namedRecipient,
  recipientName,
  type MailKind,
  type MailRecipient,
  type Unsubscription,
} from "./mail-kind";

interface Row {
  recipient: string;
  kind: string;
  since: string;
}

const ABOUT = "unsubscription";

/** Who no longer wants which mails. A link tells nothing of its recipient, and nobody can make one up. */
export function unsubscriptionRepository(db: Knex, seals: Sealing) {
  return {
    /** What the link of a mail ends with. */
    token({ recipient, kinds }: Unsubscription): string {
      return seals.seal([recipientName(recipient), ...kinds].join(" "), ABOUT);
    },

    /** Undefined: it is no link of ours. */
    read(token: string): Unsubscription | undefined {
      const [name, ...kinds] = opened(token, seals)?.split(" ") ?? [];
      return name === undefined
        ? undefined
        : { recipient: namedRecipient(name), kinds: kinds as MailKind[] };
    },

    /** The kinds that a recipient does without. */
    async of(recipient: MailRecipient): Promise<ReadonlySet<MailKind>> {
      const rows = await db<Row>("unsubscriptions").where({ recipient: recipientName(recipient) });
      return new Set(rows.map(({ kind }) => kind as MailKind));
    },

    /** Those that are ended already stay so since then. */
    async end({ recipient, kinds }: Unsubscription, now: Date): Promise<void> {
      if (kinds.length === 0) return;
      const since = now.toISOString();
      const rows = kinds.map((kind) => ({ recipient: recipientName(recipient), kind, since }));
      await db<Row>("unsubscriptions").insert(rows).onConflict(["recipient", "kind"]).ignore();
    },

    async resume({ recipient, kinds }: Unsubscription): Promise<void> {
      await db<Row>("unsubscriptions")
        .where({ recipient: recipientName(recipient) })
        .whereIn("kind", kinds)
        .delete();
    },
  };
}

export type UnsubscriptionRepository = ReturnType<typeof unsubscriptionRepository>;

function opened(token: string, seals: Sealing): string | undefined {
  try {
    return seals.open(token, ABOUT);
  } catch {
    return undefined;
  }
}
