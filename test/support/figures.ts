import { desk } from "./desk";
import type { Context } from "../../src/context";
import { publishVersionOne } from "./charter";
import { addPerson, openSession } from "./people";
import { addPlatform } from "./register";

/** A platform of the register, and the desk of somebody who represents it. */
export async function representedPlatform(context: Context) {
  await publishVersionOne(context);
  const platform = await addPlatform(context);
  const ada = await addPerson(context, { role: "representative", name: "Ada Byron" });
  const { clock, stores } = context;
  await stores.representatives.begin({ accountId: ada.id, platformId: platform.id }, clock.now());
  const cookie = `session=${await openSession(context, ada)}`;
  return { platform, ada, cookie, portal: desk(context, () => cookie) };
}
