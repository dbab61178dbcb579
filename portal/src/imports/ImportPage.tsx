import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DropFile } from "../ui/DropFile";
import { Page, type Crumb } from "../ui/Page";
import type { Door } from "./doors";
import { KeptImports } from "./KeptImports";
import { KeptReport } from "./KeptReport";
import { ReadingChoices } from "./ReadingChoices";
import type { ImportSearch } from "./search";
import { Trial } from "./Trial";
import { useImport, type Reading } from "./useImport";

interface Props {
  door: Door;
  title: string;
  lead: string;
  crumbs: Crumb[];
  search: ImportSearch;
  go: (search: ImportSearch) => void;
}

/** Takes a file of many rows: tried, then taken, then reported, and what was refused repaired. */
export function ImportPage({ door, title, lead, crumbs, search: { report: importId }, go }: Props) {
  const { t } = useTranslation();
  const [reading, read] = useState<Reading>({ decimal: "point", dates: "iso", ...(door.takesAsFound === true && { mode: "strict" as const }) });
  const { sent, trial, taking } = useImport(door, (report) => go({ report }));
  const tried = trial.data;
  const change = (next: Reading) => {
    read(next);
    if (tried !== undefined) trial.mutate({ file: tried.file, reading: next });
  };
  return (
    <Page title={title} lead={lead} crumbs={crumbs}>
      {importId !== undefined && <KeptReport key={importId} door={door} importId={importId} tryAgain={(file) => trial.mutate({ file, reading })} />}
      <DropFile title={t("imports.file")} columns={door.columns} also={[".xlsx", ...(door.also ?? [])]} sent={sent} sending={trial} take={(file) => trial.mutate({ file, reading })}>
        <ReadingChoices reading={reading} change={change} />
      </DropFile>
      {tried !== undefined && (
        <Trial name={tried.file.name} report={tried.report} taking={taking} take={() => taking.mutate(tried)} leave={trial.reset} />
      )}
      <KeptImports door={door} open={(report) => go({ report })} />
    </Page>
  );
}
