import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { sendFile } from "../api/sendFile";
import type { Readable } from "../api/types";
import { DropFile } from "../ui/DropFile";
import { readImportReport } from "./report";
import { ReportView } from "./ReportView";

interface Props {
  /** Where the file goes. */
  path: string;
  /** The names that a column may have. */
  columns: string;
  /** What is asked again after it. */
  touched: Readable[];
}

/** Takes a file of many rows, and shows what became of them. */
export function ImportFile({ path, columns, touched }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [sent, setSent] = useState(0);
  const sending = useMutation({
    mutationFn: async (file: File) => {
      setSent(0);
      return { name: file.name, report: readImportReport(await sendFile(path, file, "application/x-ndjson", setSent)) };
    },
    onSuccess: () => Promise.all(touched.map((it) => queries.invalidateQueries({ queryKey: [it] }))),
  });
  return (
    <>
      <DropFile title={t("imports.file")} columns={columns} sent={sent} sending={sending} take={sending.mutate} />
      {sending.data !== undefined && <ReportView {...sending.data} />}
    </>
  );
}
