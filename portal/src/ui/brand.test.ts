import { expect, test } from "vitest";
import { contrastOf, isColour, paint, tonesOf } from "./brand";

const EVERY = ["00", "33", "66", "99", "cc", "ff"];
const COLOURS = EVERY.flatMap((red) => EVERY.flatMap((green) => EVERY.map((blue) => `#${red}${green}${blue}`)));

test("whatever the colour, what is written in it and on it is read", () => {
  for (const colour of COLOURS) {
    const { light, dark } = tonesOf(colour);
    for (const [{ accent, soft, on }, grounds] of [
      [light, ["#ffffff", "#f7f8fa", "#f0f2f5"]],
      [dark, ["#171b22", "#0f1217", "#20262f"]],
    ] as const) {
      for (const ground of [...grounds, soft, on]) expect(contrastOf(accent, ground), `${colour}: ${accent} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test("a colour that is read already stays as it is", () => {
  expect(tonesOf("#2a4fd0").light.accent).toBe("#2a4fd0");
  expect(tonesOf("#9db4ff").dark.accent).toBe("#9db4ff");
});

test("contrast is that of the recommendation", () => {
  expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrastOf("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("a page is painted, and has its own colours again", () => {
  const set = new Map<string, string>();
  const style = { setProperty: (name: string, value: string | null) => void set.set(name, value ?? ""), removeProperty: (name: string) => (set.delete(name), "") };
  paint("#2a4fd0", style);
  expect([...set.keys()]).toEqual(["--accent", "--accent-soft", "--on-accent"]);
  expect(set.get("--accent")).toMatch(/^light-dark\(#2a4fd0, #[0-9a-f]{6}\)$/);
  paint("url(x)", style);
  expect(set.size).toBe(0);
  paint("#2a4fd0", style);
  paint(undefined, style);
  expect(set.size).toBe(0);
});

test("only six digits are a colour", () => {
  expect(["#12aBcF"].every(isColour)).toBe(true);
  expect(["#123", "123456", "#12345g", "#1234567", ""].some(isColour)).toBe(false);
});
