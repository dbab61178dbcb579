import { useCallback, useEffect, useState } from "react";
import { Refused } from "./api";
import { useRead } from "./sessionEnd";
import type { Problem } from "./shapes/common";

export type Answer<T> =
  | { state: "waiting" }
  | { state: "here"; value: T }
  | { state: "refused"; problem: Problem };

/**
 * What a path of the API answers, asked again when the path changes or the function is called.
 * Without a path nothing is asked.
 */
export function useAnswer<T>(path: string | undefined): [Answer<T>, again: () => void] {
  const read = useRead();
  const [answer, setAnswer] = useState<Answer<T>>({ state: "waiting" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    setAnswer({ state: "waiting" });
    read<T>(path, abort.signal)
      .then((value) => setAnswer({ state: "here", value }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setAnswer({ state: "refused", problem: problemOf(error) });
      });
    return () => abort.abort();
  }, [path, attempt, read]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  return [answer, again];
}

/** What to say of an error; one that is no answer of the platform's is not what a reader expects. */
export function problemOf(error: unknown): Problem {
  return error instanceof Refused ? error.problem : { title: "The answer could not be read." };
}
