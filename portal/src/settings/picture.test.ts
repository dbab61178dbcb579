import { expect, test } from "vitest";
import { base64 } from "./picture";

test("every byte of a file stays what it is", async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  expect(Uint8Array.from(atob(await base64(new Blob([bytes]))), (it) => it.charCodeAt(0))).toEqual(bytes);
  expect(await base64(new Blob([]))).toBe("");
});
