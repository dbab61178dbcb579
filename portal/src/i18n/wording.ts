import { createContext, useContext } from "react";
import type { Wording } from "./format";

export const WordingContext = createContext<Wording>({ locale: "en" });

export function useWording(): Wording {
  return useContext(WordingContext);
}
