import { countedAddress, countedNetwork } from "../../../src/infrastructure/limits/limit";

describe("who is counted for an address", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:0:1:2:3:4:5", "2001:db8:0:1"],
    ["2001:0DB8:0000:0001::5", "2001:db8:0:1"],
    ["2001:db8::5", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["203.0.113.9:51000", "203.0.113.9"],
    ["[2001:db8:0:1::5]:51000", "2001:db8:0:1"],
    ["not an address", "unknown"],
    [undefined, "unknown"],
  ])("%s is counted as %s", (ip, counted) => {
    expect(countedAddress(ip)).toBe(counted);
  });

  it("is the whole line where one asks for codes to a mail address", () => {
    expect(countedNetwork("2001:db8:7:1::5")).toBe("2001:db8:7");
    expect(countedNetwork("2001:db8:7:ffff::5")).toBe("2001:db8:7");
    expect(countedNetwork("192.0.2.7")).toBe("192.0.2.7");
  });
});
