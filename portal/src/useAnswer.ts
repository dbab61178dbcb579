import { useEffect, useState } from "react";
import { read, Refused } from "./api";
import type { Problem } from "./shapes";

export type Answer<T> =
  | { state: "waiting" }
  | { state: "here"; value: T }
  | { state: "refused"; status: number; problem: Problem };

/** What a path of the API answers; asked again when the path changes. Without a path, nothing. */
export function useAnswer<T>(path: string | undefined): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: "waiting" });
  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    setAnswer({ state: "waiting" });
    read<T>(path, abort.signal)
      .then((value) => setAnswer({ state: "here", value }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setAnswer(refused(error));
      });
    return () => abort.abort();
  }, [path]);
  return answer;
}

function refused(error: unknown): { state: "refused"; status: number; problem: Problem } {
  return error instanceof Refused
    ? { state: "refused", status: error.status, problem: error.problem }
    : { state: "refused", status: 0, problem: { title: "The platform cannot be reached." } };
}
