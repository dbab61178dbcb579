import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { sendFile } from "../api/sendFile";
import { keptAt, type Door } from "./doors";
import { importIn, readImportReport } from "./report";

/** How texts are to be read: only who sends a file can know. */
export interface Reading {
  decimal: "point" | "comma";
  dates: "iso" | "day_first";
  mode?: "strict" | "as_found";
}

interface Sent {
  file: File;
  reading: Reading;
}

/**
 * A file on its way through a door: tried first, then taken.
 *
 * @param taken hears the id under which the report of what was taken is kept
 */
export function useImport(door: Door, taken: (importId: string | undefined) => void) {
  const queries = useQueryClient();
  const [sent, setSent] = useState(0);
  const send = ({ file, reading }: Sent, dryRun: boolean) => {
    setSent(0);
    const query = new URLSearchParams({ ...reading, dryRun: String(dryRun) });
    return sendFile(`${door.path}?${query}`, file, "application/x-ndjson", setSent);
  };
  const trial = useMutation({ mutationFn: async (it: Sent) => ({ ...it, report: readImportReport(await send(it, true)) }) });
  const taking = useMutation({
    mutationFn: async (it: Sent) => importIn(await send(it, false)),
    onSuccess: async (importId) => {
      await Promise.all([...door.touched, keptAt(door)].map((path) => queries.invalidateQueries({ queryKey: [path] })));
      trial.reset();
      taken(importId);
    },
  });
  return { sent, trial, taking };
}
