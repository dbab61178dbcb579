import * as z from "zod";

/** A brand as it is typed. */
export const brandForm = z.object({
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  name: z.string().trim().min(1, "form.required").max(60, "form.tooLong"),
  spellings: z.string().trim(),
});

export type BrandForm = z.infer<typeof brandForm>;

/** The spellings that are typed, separated by commas. */
export function spellingsOf(typed: string): string[] {
  return typed
    .split(",")
    .map((it) => it.trim())
    .filter((it) => it !== "");
}
