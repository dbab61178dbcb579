import { describe, expect, it } from "vitest";
import { mayBeLinked, mayBeRenewed } from "./course";
import type { Quote } from "./quoteForm";
import { STATUSES } from "./search";

const those = (may: (quote: Quote) => boolean) => STATUSES.filter((status) => may({ status } as Quote));

describe("what can become of a quote", () => {
  it("is a link while it waits for its customer, and a next version unless it was accepted or has one", () => {
    expect(those(mayBeLinked)).toEqual(["sent"]);
    expect(those(mayBeRenewed)).toEqual(["sent", "declined"]);
  });
});
