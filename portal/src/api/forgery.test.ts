import { describe, expect, it } from "vitest";
import { csrfToken } from "./forgery";

describe("the proof against forgery", () => {
  it("is read from the portal's own cookie among others", () => {
    expect(csrfToken("XSRF-TOKEN=theirs; PORTAL-XSRF-TOKEN=ours; a=b")).toBe("ours");
  });

  it("is preferred from the cookie that no other host can plant", () => {
    expect(csrfToken("PORTAL-XSRF-TOKEN=planted; __Host-PORTAL-XSRF-TOKEN=ours=")).toBe("ours=");
  });

  it("is absent without the cookie", () => {
    expect(csrfToken("")).toBeUndefined();
    expect(csrfToken("XSRF-TOKEN=theirs")).toBeUndefined();
  });
});
