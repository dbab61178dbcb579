import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { shareStream } from "./shared";
import { gather, isTouched, isTypedOn, type Changes } from "./touched";
import { LiveContext, type LiveState } from "./useLive";

/** What comes together is asked for once. */
const GATHERED_MILLIS = 300;

/** Asks again for what is shown when it has changed, whoever changed it. */
export function Live({ who, children }: { who: string; children: ReactNode }) {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>("starting");
  useEffect(() => {
    let changes: Changes = new Map();
    let timer: number | undefined;
    const refresh = () => {
      const all = changes;
      changes = new Map();
      timer = undefined;
      void queries.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, all), refetchType: "none" });
      const { pathname } = window.location;
      void queries.refetchQueries({ type: "active", predicate: ({ queryKey }) => isTouched(queryKey, all) && !isTypedOn(pathname, queryKey) });
    };
    const leave = shareStream(who, (event) => {
      if (event.type === "changed") {
        gather(changes, event.kind, event.id);
        timer ??= window.setTimeout(refresh, GATHERED_MILLIS);
      } else if (event.type === "gap") void queries.invalidateQueries();
      else setState(event.type);
    });
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, [queries, who]);
  return <LiveContext value={state}>{children}</LiveContext>;
}
