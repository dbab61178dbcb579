import { createContext, useContext } from "react";

/** Whether changes are told as they happen, are not, or nobody knows yet. */
export type LiveState = "starting" | "live" | "lost";

export const LiveContext = createContext<LiveState>("starting");

/** How often to ask for what changes by itself: never while it is told. */
export function usePolling(millis: number): number | false {
  return useContext(LiveContext) === "live" ? false : millis;
}
