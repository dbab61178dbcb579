import { describe, expect, it } from "vitest";
import { linesOf } from "./report";

const streamed = (...parts: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      parts.forEach((part) => controller.enqueue(part));
      controller.close();
    },
  });

async function all(lines: AsyncGenerator<string>) {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

describe("a report that comes in pieces", () => {
  it("is read line by line, wherever it was cut", async () => {
    const bytes = new TextEncoder().encode('{"a":"ü"}\n{"b":2}\n{"c":3}');
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(await all(linesOf(streamed(bytes.slice(0, cut), bytes.slice(cut))))).toEqual(['{"a":"ü"}', '{"b":2}', '{"c":3}']);
    }
  });

  it("is not read on once enough was seen", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("x\n")),
      cancel: () => void (cancelled = true),
    });
    for await (const line of linesOf(endless)) {
      expect(line).toBe("x");
      break;
    }
    expect(cancelled).toBe(true);
  });

  it("is nothing without a body", async () => {
    expect(await all(linesOf(null))).toEqual([]);
  });
});
