/** The first wins: most browsers also name those that they are like. */
const BROWSERS = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrom(e|ium)\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;
const SYSTEMS = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
] as const;

/** Which browser on which system calls itself so; as it is where neither is known. */
export function browserOf(agent: string | undefined): string | undefined {
  if (agent === undefined) return undefined;
  const first = (known: readonly (readonly [RegExp, string])[]) => known.find(([pattern]) => pattern.test(agent))?.[1];
  const named = [first(BROWSERS), first(SYSTEMS)].filter((it) => it !== undefined);
  return named.length === 0 ? agent : named.join(", ");
}
