import { describe, expect, it } from "vitest";
import { holderOf, holdsEver, isHeld } from "../../../src/analyse/actors/offices.js";
import { createRegister } from "../../../src/analyse/actors/register.js";

const person = (id: string, from: string | null, to: string | null, title = "president", more: object = {}) => ({
  id,
  name: id,
  type: "person" as const,
  country: "utopia",
  roles: [{ title, from, to, ...more }],
});
const register = createRegister([
  { id: "utopia", name: "Utopia", type: "country" },
  person("ann", "2010-05-01", "2015-03-01"),
  person("bob", "2015-03-01", null),
  person("cleo", "2012", "2013", "premier"),
  person("dan", "2010", null, "president", { of: "un" }),
]);
const president = { title: "president", also: [] };

describe("isHeld", () => {
  it.each([
    ["2015-03-01", true, "on its first day"],
    ["2015-02-28", false, "before its first day"],
    ["2018-06-30", true, "on its last day"],
    ["2018-07-01", false, "after its last day"],
  ])("says on %s: %s, %s", (on, held) => {
    expect(isHeld({ title: "x", from: "2015-03-01", to: "2018-06-30" }, on)).toBe(held);
  });

  it("takes an end that is a year for the whole of it", () => {
    expect(isHeld({ title: "x", from: "2010", to: "2013" }, "2013-12-31")).toBe(true);
    expect(isHeld({ title: "x", from: "2010", to: "2013" }, "2014-01-01")).toBe(false);
  });

  it("takes a year or a month that holds the first day as held", () => {
    expect(isHeld({ title: "x", from: "2015-03-10", to: null }, "2015")).toBe(true);
    expect(isHeld({ title: "x", from: "2015-03-10", to: null }, "2015-03")).toBe(true);
    expect(isHeld({ title: "x", from: "2015-03-10", to: null }, "2015-02")).toBe(false);
  });

  it("takes an unknown start and a missing end as open", () => {
    expect(isHeld({ title: "x", from: null, to: null }, "1890-01-01")).toBe(true);
  });

  it("takes any office as held where the day is not known", () => {
    expect(isHeld({ title: "x", from: "2010", to: "2011" }, null)).toBe(true);
  });
});

describe("holderOf", () => {
  it("names the holder on a day", () => {
    expect(holderOf(register, "utopia", president, "2012-01-01")?.id).toBe("ann");
    expect(holderOf(register, "utopia", president, "2022-01-01")?.id).toBe("bob");
  });

  it("names who came on the day of a change", () => {
    expect(holderOf(register, "utopia", president, "2015-03-01")?.id).toBe("bob");
  });

  it("names nobody before the first, in another country, or without a day", () => {
    expect(holderOf(register, "utopia", president, "2009-01-01")).toBeNull();
    expect(holderOf(register, "erewhon", president, "2012-01-01")).toBeNull();
    expect(holderOf(register, "utopia", president, null)).toBeNull();
  });

  it("goes through the offices that a title may mean, in their order", () => {
    const leader = { title: "leader", also: [], holders: ["premier", "president"] };
    expect(holderOf(register, "utopia", leader, "2012-06-01")?.id).toBe("cleo");
    expect(holderOf(register, "utopia", leader, "2014-06-01")?.id).toBe("ann");
  });

  it("takes an office of another body for that body alone", () => {
    expect(holderOf(register, "un", president, "2014-06-01")?.id).toBe("dan");
  });
});

describe("holdsEver", () => {
  it("is true for a holder of any time, and false for another's office", () => {
    expect(holdsEver(register.actors.get("ann")!, "utopia", president)).toBe(true);
    expect(holdsEver(register.actors.get("cleo")!, "utopia", president)).toBe(false);
    expect(holdsEver(register.actors.get("dan")!, "utopia", president)).toBe(false);
    expect(holdsEver(register.actors.get("utopia")!, "utopia", president)).toBe(false);
  });
});
