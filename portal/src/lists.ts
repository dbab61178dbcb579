import { useState } from "react";
import { following } from "./api";
import { useRead } from "./sessionEnd";
import type { Listing, Problem } from "./shapes/common";
import { problemOf } from "./useAnswer";

/** A list of which more can be shown. */
export interface Growing<T> {
  rows: T[];
  /** How many there are, where that is known. */
  total?: number;
  hasMore: boolean;
  /** Whether it is longer than it was at first. */
  grown: boolean;
  waiting: boolean;
  problem?: Problem | undefined;
  more: () => void;
}

/** A list of the API, read page by page from the first one on, which is here already. */
export function useListing<T>(first: Listing<T>, path: string): Growing<T> {
  const read = useRead();
  const [held, setHeld] = useState(first);
  const [grown, setGrown] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const rows = held.items ?? [];
  const { next } = held;
  const more = async () => {
    if (next === undefined || waiting) return;
    setWaiting(true);
    setProblem(undefined);
    try {
      const page = await read<Listing<T>>(following(path, next));
      setHeld({ ...page, items: [...rows, ...(page.items ?? [])] });
      setGrown(true);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setWaiting(false);
    }
  };
  return { rows, hasMore: next !== undefined, grown, waiting, problem, more: () => void more() };
}

/** A list that is here as a whole, shown in steps so that a long one does not hide what follows. */
export function useSteps<T>(all: T[], step = 20): Growing<T> {
  const [shown, setShown] = useState(step);
  return {
    rows: all.slice(0, shown),
    total: all.length,
    hasMore: shown < all.length,
    grown: shown > step,
    waiting: false,
    more: () => setShown(shown + step),
  };
}
