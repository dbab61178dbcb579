import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { saveFile } from "../api/saveFile";
import { Button } from "./Button";
import { Failed } from "./States";

/** What a path answers as PDF, kept under a name. */
export function SavePdf({ path, name, children }: { path: string; name: string; children: ReactNode }) {
  const save = useMutation({ mutationFn: () => saveFile(path, "application/pdf", `${name}.pdf`) });
  return (
    <>
      <Button onPress={() => save.mutate()} isPending={save.isPending}>
        {children}
      </Button>
      {save.error !== null && <Failed error={save.error} />}
    </>
  );
}
