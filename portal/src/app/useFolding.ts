import { useState } from "react";
import { keptTexts } from "../ui/keptTexts";
import { useVisit } from "./session";

export interface Folding {
  /** The titles of the groups that are folded. */
  folded: readonly string[];
  turn: (title: string) => void;
}

/** Which groups of the navigation are folded, as this person left them in this browser. */
export function useFolding(): Folding {
  const key = `pep.folded.${useVisit().subject ?? ""}`;
  const [folded, setFolded] = useState(() => keptTexts(key) ?? []);
  return {
    folded,
    turn: (title) => {
      const next = turned(folded, title);
      localStorage.setItem(key, JSON.stringify(next));
      setFolded(next);
    },
  };
}

export function turned(folded: readonly string[], title: string): string[] {
  return folded.includes(title) ? folded.filter((it) => it !== title) : [...folded, title];
}
