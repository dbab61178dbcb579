/** Codes that were typed with commas between them. */
export function codesOf(typed: string): string[] {
  return typed.split(",").map((it) => it.trim()).filter((it) => it !== "");
}
