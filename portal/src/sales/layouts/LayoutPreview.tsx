import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answered, client } from "../../api/client";
import type { components } from "../../api/contract";
import { Refused } from "../../api/refused";
import { count } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import type { Column } from "../../ui/columns";
import { Named, Note, Said } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { useSettled } from "../../ui/useSettled";
import { layoutForm, requestOf, type Field, type LayoutForm } from "./layoutForm";

type Row = components["schemas"]["performance.PreviewedRow"];
const SETTLED_MILLIS = 400;

/** What the platform makes of the first lines by a layout; nothing of it is stored. */
export function LayoutPreview({ typed, sample }: { typed: LayoutForm; sample: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const isWhole = sample.trim() !== "" && layoutForm.safeParse({ ...typed, source: typed.source || "new" }).success;
  const wanted = JSON.stringify({ source: typed.source.trim() || "new", layout: requestOf(typed), sample });
  const settled = useSettled(wanted, SETTLED_MILLIS);
  const preview = useQuery({
    queryKey: ["/api/sales/mappings/preview", settled],
    queryFn: ({ signal }) => answered(client.POST("/api/sales/mappings/preview", { signal, body: JSON.parse(settled) as never })),
    enabled: isWhole && settled === wanted,
    placeholderData: keepPreviousData,
  });
  const rows = isWhole && preview.error === null && !preview.isPending ? (preview.data?.rows ?? []) : [];
  const wrong = rows.filter(({ errors }) => errors.length > 0).length;
  return (
    <Section title={t("layouts.preview")}>
      <p role="status">
        {!isWhole
          ? t("layouts.notYet")
          : preview.isFetching || settled !== wanted
            ? t("states.loading")
            : t(wrong === 0 ? "layouts.allFit" : "layouts.someWrong", { count: wrong, wrong: count(wrong, wording), all: count(rows.length, wording) })}
      </p>
      {isWhole && preview.error !== null && <Refusals error={preview.error} />}
      {rows.length > 0 && <Rows rows={rows} typed={typed} />}
    </Section>
  );
}

/** Columns that the file does not have, each with its cure. */
function Refusals({ error }: { error: unknown }) {
  const errors = error instanceof Refused ? (error.problem.errors ?? []) : [];
  return (
    <>
      <Failed error={error} />
      {errors.map(({ field, code, cure }) => (
        <p key={`${field} ${code}`}>
          <code>{field}</code> <Said>{cure}</Said>
        </p>
      ))}
    </>
  );
}

function Rows({ rows, typed }: { rows: Row[]; typed: LayoutForm }) {
  const { t } = useTranslation();
  const wording = useWording();
  const fields = requestOf(typed).columns.map(({ column }) => column as Field);
  const columns: Column<Row>[] = [
    { id: "line", title: t("sales.line"), cell: (it) => count(it.line, wording) },
    ...fields.map((field): Column<Row> => ({ id: field, title: t(`layouts.fields.${field}`), cell: (it) => <Cell row={it} field={field} /> })),
    { id: "row", title: t("layouts.wrong"), roomy: true, cell: (it) => <Wrong row={it} fields={fields} /> },
  ];
  return <Table caption={t("layouts.previewCaption")} list={useSteps(rows, 10)} empty={t("sales.noRows")} columns={columns} />;
}

function Cell({ row: { cells, errors }, field }: { row: Row; field: Field }) {
  const wrong = errors.filter(({ column }) => column === field);
  return (
    <>
      <Named>{cells[field] ?? "–"}</Named>
      {wrong.map(({ code }) => (
        <Note key={code}>
          <strong>{coded("lineReason", code)}</strong>
        </Note>
      ))}
    </>
  );
}

/** The cures, and what is wrong about the line as a whole. */
function Wrong({ row: { errors }, fields }: { row: Row; fields: Field[] }) {
  if (errors.length === 0) return "–";
  return errors.map(({ code, column, cure }) => (
    <div key={`${code} ${column}`}>
      {!fields.some((it) => it === column) && coded("lineReason", code)}
      <Said>{cure}</Said>
    </div>
  ));
}
