import type { en } from "./en";

type Sentences<Group> = { [Key in keyof Group]: Group[Key] extends string ? string : Sentences<Group[Key]> };

/** What a language must have words for: every sentence, and no other. */
export type Words = Sentences<typeof en>;
