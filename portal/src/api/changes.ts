import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Readable } from "./types";

/** The version that a change was made on, as the header that makes the platform hold it to it. */
export function ifMatch(version: number): { "If-Match": string } {
  return { "If-Match": `"${version}"` };
}

/** One creation, so that a repeat after a lost answer makes nothing twice. */
export function once(): { "Idempotency-Key": string } {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return { "Idempotency-Key": Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("") };
}

/** A change by the API; what it touches is asked again before it counts as done. */
export function useChange<Input, Output>(change: (input: Input) => Promise<Output>, touched: Readable[]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(touched.map((path) => queries.invalidateQueries({ queryKey: [path] }))),
  });
}
