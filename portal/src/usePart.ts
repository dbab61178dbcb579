import { useState } from "react";
import type { Part, Problem } from "./shapes/common";
import { useAnswer } from "./useAnswer";

/** A part of a page as it stands: come with the page, asked for once more, or missing. */
export type PartState<T> =
  | { state: "here"; data: T }
  | { state: "waiting" }
  | { state: "missing"; problem: Problem | undefined; again: () => void };

/**
 * A part that the composed page brought or not, and the path to ask for it alone.
 */
export function usePart<T>(given: Part<T> | undefined, path: string): PartState<T> {
  const [asked, setAsked] = useState(false);
  const [answer, again] = useAnswer<T>(asked ? path : undefined);
  if (given?.status === "ok" && given.data !== undefined) return { state: "here", data: given.data };
  if (!asked) return { state: "missing", problem: given?.problem, again: () => setAsked(true) };
  if (answer.state === "here") return { state: "here", data: answer.value };
  if (answer.state === "waiting") return { state: "waiting" };
  return { state: "missing", problem: answer.problem, again };
}
