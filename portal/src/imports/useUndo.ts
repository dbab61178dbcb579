import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, client } from "../api/client";
import { oneKeptAt, undoAt, type Door } from "./doors";

/**
 * The undoing of one import: foreseen first, then called for.
 *
 * @param calledFor hears that it was, and goes on in the background
 */
export function useUndo(door: Door, importId: string, calledFor: () => void) {
  const queries = useQueryClient();
  const [isAsked, ask] = useState(false);
  const path = undoAt(door, importId);
  const send = (dryRun: boolean) => answered(client.POST(path, { params: { path: { importId }, query: { dryRun } } }));
  const trial = useQuery({ queryKey: [path], queryFn: () => send(true), enabled: isAsked, staleTime: 0, gcTime: 0, refetchOnWindowFocus: false });
  const undoing = useMutation({
    mutationFn: () => send(false),
    onSuccess: async () => {
      calledFor();
      ask(false);
      await queries.invalidateQueries({ queryKey: [oneKeptAt(door, importId)] });
    },
    // Something came in between: what it is, is shown in the place of what was foreseen.
    onError: () => trial.refetch(),
  });
  const leave = () => {
    ask(false);
    undoing.reset();
  };
  return { isAsked, ask: () => ask(true), leave, trial, undoing };
}
