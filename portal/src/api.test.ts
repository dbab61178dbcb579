import { describe, expect, it } from "vitest";
import { csrfToken } from "./api";

describe("the proof against forgery", () => {
  it("is read from the portal's own cookie among others", () => {
    expect(csrfToken("XSRF-TOKEN=theirs; PORTAL-XSRF-TOKEN=ours; a=b")).toBe("ours");
  });

  it("is absent without the cookie", () => {
    expect(csrfToken("")).toBeUndefined();
    expect(csrfToken("XSRF-TOKEN=theirs")).toBeUndefined();
  });
});
