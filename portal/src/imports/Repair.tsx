import { useState } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { More } from "../ui/More";
import { Said } from "../ui/Named";
import type { Growing } from "../ui/useList";
import { cellsOf, csvOf, type Cells } from "./cells";

/** A row that was not taken, as it was sent, and why. */
export interface Refusal {
  line: number;
  key?: string | undefined;
  detail?: string | undefined;
  errors?: { field: string; code: string; cure: string }[];
  sent?: unknown;
}

interface Props {
  list: Growing<Refusal>;
  /** The names that a column may have, with commas between them. */
  known: string;
  /** Whether the rows are only tried at first. */
  isTried?: boolean;
  isPending?: boolean;
  send: (file: File) => void;
}

/** Refused rows, each with its cells to be put right; those that were touched are tried again. */
export function Repair({ list, known, isTried = false, isPending = false, send }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const [repaired, repair] = useState<Record<number, Cells>>({});
  const rows = Object.values(repaired);
  const named = columnsOf(list.rows, known.split(","));
  return (
    <div className={form.form}>
      {list.rows.map((row) => (
        <RefusedRow
          key={row.line}
          row={row}
          cells={repaired[row.line] ?? withEmpty(named, cellsOf(row.sent))}
          change={(cells) => repair({ ...repaired, [row.line]: cells })}
        />
      ))}
      <More list={list} />
      <div className={form.buttons}>
        <Button look="primary" isDisabled={rows.length === 0} isPending={isPending} onPress={() => send(new File([csvOf(rows)], t("imports.repairedFile")))}>
          {t(isTried ? "imports.tryRepaired" : "imports.sendRepaired", { count: rows.length, shown: count(rows.length, wording) })}
        </Button>
      </div>
    </div>
  );
}

/** What the rows name, and what they lack although it is asked for. */
function columnsOf(rows: Refusal[], known: string[]): string[] {
  const sent = rows.flatMap((row) => Object.keys(cellsOf(row.sent) ?? {}));
  const lacking = rows.flatMap(({ errors = [] }) => errors.map(({ field }) => field)).filter((it) => known.includes(it));
  return [...new Set([...sent, ...lacking])];
}

function withEmpty(columns: string[], cells: Cells | undefined): Cells | undefined {
  return cells && { ...Object.fromEntries(columns.map((column) => [column, ""])), ...cells };
}

interface RowProps {
  row: Refusal;
  /** None for what cannot be repaired in place. */
  cells: Cells | undefined;
  change: (cells: Cells) => void;
}

function RefusedRow({ row: { line, key, detail, errors = [], sent }, cells, change }: RowProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const columns = Object.keys(cells ?? {});
  const cureOf = (column: string) => errors.find(({ field }) => field === column)?.cure;
  const others = errors.filter(({ field }) => !columns.includes(field));
  return (
    <fieldset className={form.group}>
      <legend>
        {t("imports.lineOf", { line: count(line, wording) })}
        {key !== undefined && `: ${key}`}
      </legend>
      {errors.length === 0 && detail !== undefined && <Said>{detail}</Said>}
      {others.map(({ field, code, cure }) => (
        <div key={`${field} ${code}`}>
          <code>{field}</code> <Said>{cure}</Said>
        </div>
      ))}
      {cells === undefined ? (
        <p>
          {t("imports.notHere")} <code>{typeof sent === "string" ? sent : JSON.stringify(sent)}</code>
        </p>
      ) : (
        <div className={form.pair}>
          {columns.map((column) => (
            <TextInput key={column} label={column} value={cells[column] ?? ""} error={cureOf(column)} onChange={(it) => change({ ...cells, [column]: it })} />
          ))}
        </div>
      )}
    </fieldset>
  );
}
