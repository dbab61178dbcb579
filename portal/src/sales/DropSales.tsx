import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import { share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import styles from "./DropSales.module.css";
import { sendSales } from "./send";

const COLUMNS = "partnerCode,productCode,quantity,unitPrice,currency,soldAt,externalId";

/** Takes a file of sales by drop or by choice, and opens what became of it. */
export function DropSales() {
  const { t } = useTranslation();
  const wording = useWording();
  const hint = useId();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [sent, setSent] = useState(0);
  const [isOver, setOver] = useState(false);
  const sending = useMutation({
    mutationFn: (file: File) => sendSales(file, setSent),
    onSuccess: async (intake) => {
      await queries.invalidateQueries({ queryKey: ["/api/sales/intakes"] });
      await navigate({ to: "/sales/$intakeId", params: { intakeId: intake.id } });
    },
  });
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file === undefined || sending.isPending) return;
    setSent(0);
    sending.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <Section title={t("sales.drop")}>
      <div className={styles.place} data-over={isOver || undefined} onDragOver={over(true)} onDragLeave={over(false)} onDrop={drop}>
        <label className={styles.label}>
          <span>{t("sales.dropHere")}</span>
          <input
            type="file"
            accept=".csv,.ndjson,.jsonl"
            aria-describedby={hint}
            disabled={sending.isPending}
            onChange={(event) => take(event.target.files)}
          />
        </label>
        <p id={hint} className={styles.hint}>
          {t("sales.columns")} <code>{COLUMNS}</code>
        </p>
      </div>
      {sending.isPending && (
        <p role="status">
          <progress aria-label={t("sales.sending")} value={sent} /> {sent < 1 ? share(sent, wording) : t("sales.reading")}
        </p>
      )}
      {sending.isError && <Failed error={sending.error} />}
    </Section>
  );
}
