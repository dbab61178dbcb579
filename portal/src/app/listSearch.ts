type Known = Record<string, readonly string[]>;

/** What an address says of a list: texts as they were typed, choices of what is known. */
export type ListSearch<Text extends string, Choices extends Known> = { [Name in Text]?: string | undefined } & {
  [Name in keyof Choices]?: Choices[Name][number] | undefined;
};

/** Reads a list's address; what makes no sense in it is left out. */
export function listSearch<const Texts extends readonly string[], const Choices extends Known>(texts: Texts, choices: Choices) {
  return (search: Record<string, unknown>): ListSearch<Texts[number], Choices> => {
    const given = (name: string) => {
      const value = search[name];
      return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
    };
    const read = [
      ...texts.map((name) => [name, given(name)]),
      ...Object.entries(choices).map(([name, known]) => [name, known.find((it) => it === given(name))]),
    ];
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as ListSearch<Texts[number], Choices>;
  };
}

/** Whether an address leaves anything of a list out. */
export function isNarrowed({ sort: _, view: __, ...filters }: { sort?: string | undefined; [name: string]: string | undefined }): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/** A filter that the API takes several values of. */
export const any = <T>(value: T | undefined) => (value === undefined ? undefined : [value]);

type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** What an address does not say is not asked for. */
export function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}
