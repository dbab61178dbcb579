import { useId, useState, type DragEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import styles from "./DropFile.module.css";
import { Section } from "./Section";
import { Failed } from "./States";

interface Props {
  title: string;
  /** The names that a column may have; none where it may have any. */
  columns?: string;
  /** The share that was sent, from 0 to 1. */
  sent: number;
  sending: { isPending: boolean; isError: boolean; error: unknown };
  take: (file: File) => void;
  /** What is taken besides comma-separated values and documents line by line, by the ends of their names. */
  also?: string[];
  /** How the file is to be read. */
  children?: ReactNode;
}

/** Takes a file by drop or by choice, and says how far it is. */
export function DropFile({ title, columns, sent, sending, take, also = [], children }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const hint = useId();
  const [isOver, setOver] = useState(false);
  const takeFirst = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined && !sending.isPending) take(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    takeFirst(event.dataTransfer.files);
  };
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <Section title={title}>
      {children}
      <div className={styles.place} data-over={isOver || undefined} onDragOver={over(true)} onDragLeave={over(false)} onDrop={drop}>
        <label className={styles.label}>
          <span>{t("files.dropHere")}</span>
          <input
            type="file"
            accept={[".csv,.ndjson,.jsonl", ...also].join()}
            aria-describedby={columns === undefined ? undefined : hint}
            disabled={sending.isPending}
            onChange={(event) => takeFirst(event.target.files)}
          />
        </label>
        {columns !== undefined && (
          <p id={hint} className={styles.hint}>
            {t("files.columns")} <code>{columns}</code>
          </p>
        )}
      </div>
      {sending.isPending && (
        <p role="status">
          <progress aria-label={t("files.sending")} value={sent} /> {sent < 1 ? share(sent, wording) : t("files.reading")}
        </p>
      )}
      {sending.isError && <Failed error={sending.error} />}
    </Section>
  );
}
