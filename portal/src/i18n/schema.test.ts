import { describe, expect, it } from "vitest";
import { de } from "./de";
import { en } from "./en";

type Tree = { [key: string]: string | Tree };

/** Each sentence by its key, such as home.title. */
function sentences(tree: Tree, above = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[above + key, value] as [string, string]] : sentences(value, `${above}${key}.`),
  );
}

const values = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((found) => found[1]).sort();

const german = new Map(sentences(de as Tree));

describe("the words of the portal", () => {
  it("are the same sentences in both languages", () => {
    expect([...german.keys()].sort()).toEqual(sentences(en as Tree).map(([key]) => key).sort());
  });

  it.each(sentences(en as Tree))("say %s with the same values", (key, text) => {
    expect(text.trim()).not.toBe("");
    expect(german.get(key)?.trim()).not.toBe("");
    expect(values(german.get(key) ?? "")).toEqual(values(text));
  });
});
