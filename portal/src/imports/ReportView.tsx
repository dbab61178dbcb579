import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Figures } from "../ui/Figures";
import { Named, Note, Said } from "../ui/Named";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { ImportReport, RowOutcome } from "./report";

const OUTCOMES = ["created", "updated", "unchanged", "superseded", "refused"] as const;

/** What a file did as a whole, and each row that did not count, with why and the cure. */
export function ReportView({ name, report: { summary, left } }: { name: string; report: ImportReport }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps(left, 50);
  return (
    <Section title={t("imports.report")}>
      <p role="status">
        <Named>{name}</Named> · {t("imports.readAs", { charset: summary.charset })}
      </p>
      <Figures
        of={[
          { name: t("imports.rows"), value: count(summary.rows, wording) },
          ...OUTCOMES.map((it) => ({ name: coded("rowOutcome", it), value: count(summary.outcomes[it] ?? 0, wording) })),
        ]}
      />
      <Table
        caption={t("imports.leftCaption")}
        list={list}
        empty={t("imports.allTaken")}
        columns={[
          { id: "line", title: t("imports.line"), cell: (it) => count(it.line, wording) },
          { id: "key", title: t("imports.key"), cell: (it) => it.key ?? "–" },
          { id: "outcome", title: t("imports.outcome"), cell: (it) => <Status tone={it.outcome === "refused" ? "bad" : "calm"}>{coded("rowOutcome", it.outcome)}</Status> },
          { id: "why", title: t("imports.why"), roomy: true, cell: (it) => <Reasons of={it} /> },
        ]}
      />
    </Section>
  );
}

function Reasons({ of: { supersededBy, detail, errors = [] } }: { of: RowOutcome }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (supersededBy !== undefined) return t("imports.supersededBy", { row: count(supersededBy, wording) });
  if (errors.length === 0) return <span lang="en">{detail ?? "–"}</span>;
  return errors.map((error) => (
    <div key={`${error.field} ${error.code}`}>
      <code>{error.field}</code>
      <Note>{error.code}</Note>
      <Said>{error.cure}</Said>
    </div>
  ));
}
