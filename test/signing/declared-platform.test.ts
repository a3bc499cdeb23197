import type { Platform } from "../../src/platforms/platform";
import { candidatesFor, newPlatform } from "../../src/signing/declared-platform";
import type { Organisation } from "../../src/signatures/organisation";
import { NOON } from "../support/clock";
import { aPlatformEntry } from "../support/register";

const organisation: Organisation = {
  tradeName: "Marchéclair",
  legalName: "Marchéclair SAS",
  country: "FR",
  website: "https://www.marcheclair.example/vendre",
  registrationNumber: "552100554",
};

function known(entry: Parameters<typeof aPlatformEntry>[0] = {}, id = 1): Platform {
  return { ...aPlatformEntry(entry), id, registrationNumber: undefined, registeredAt: NOON };
}

describe("the platform that an organisation may be", () => {
  it("is the one with its website, whatever its name", () => {
    const platform = known({ slug: "x", tradeName: "Autre", legalName: "Autre SA" });
    expect(
      candidatesFor(organisation, [known({ website: "https://a.example" }, 2), platform]),
    ).toEqual({ certain: platform, namesakes: [expect.objectContaining({ id: 2 })] });
  });

  it("is the one with its trade name and its legal name, accents aside", () => {
    const platform = known({ legalName: "MARCHECLAIR  SAS", website: "https://a.example" });
    expect(candidatesFor(organisation, [platform]).certain).toBe(platform);
  });

  it("is perhaps one that has its trade name only", () => {
    const stranger = { legalName: "Clair SARL", website: "https://a.example" };
    const bySlug = known({ ...stranger, tradeName: "Autre" }, 1);
    const byName = known({ ...stranger, slug: "marcheclair-2" }, 2);
    expect(candidatesFor(organisation, [bySlug, byName])).toEqual({
      certain: undefined,
      namesakes: [bySlug, byName],
    });
  });

  it("is none that only has a name without Latin letters in common", () => {
    const nameless = known({ slug: "x", tradeName: "商店", website: "https://a.example" });
    const other = { ...organisation, tradeName: "متجر", website: "https://b.example" };
    expect(candidatesFor(other, [nameless])).toEqual({ certain: undefined, namesakes: [] });
  });
});

describe("a platform that is new to the register", () => {
  it("is entered as it declared itself, under the slug of its trade name", () => {
    expect(newPlatform(organisation, [])).toEqual({
      slug: "marcheclair",
      tradeName: "Marchéclair",
      legalName: "Marchéclair SAS",
      country: "FR",
      website: "https://www.marcheclair.example/vendre",
      registrationNumber: "552100554",
    });
  });

  it("gets a number when the slug is taken", () => {
    expect(newPlatform(organisation, [known()]).slug).toBe("marcheclair-2");
  });

  it("is named after its website when its name has no letter for a slug", () => {
    const other = { ...organisation, tradeName: "متجر الشرق" };
    expect(newPlatform(other, []).slug).toBe("marcheclair-example");
  });
});
