import { useQueryClient } from "@tanstack/react-query";
import { useChange } from "../api/changes";

const TOUCHED = ["/api/settlements", "/api/settlements/{id}", "/api/settlements/{id}/history", "/api/remittances"] as const;

/** A step of a settlement. Refused because others took one, it says so, and then shows what became of it. */
export function useStep(take: (reason: string) => Promise<unknown>) {
  const queries = useQueryClient();
  const step = useChange(take, [...TOUCHED]);
  const reset = () => {
    if (step.isError) for (const path of TOUCHED) void queries.invalidateQueries({ queryKey: [path] });
    step.reset();
  };
  return { ...step, reset };
}
