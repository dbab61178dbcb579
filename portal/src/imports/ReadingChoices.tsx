import { useTranslation } from "react-i18next";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import type { Reading } from "./useImport";

interface Props {
  reading: Reading;
  change: (reading: Reading) => void;
}

/** How the texts of a file are written. */
export function ReadingChoices({ reading, change }: Props) {
  const { t } = useTranslation();
  return (
    <div className={form.pair}>
      <Choice
        label={t("imports.decimal")}
        value={reading.decimal}
        onChange={(decimal) => change({ ...reading, decimal })}
        options={[
          ["point", "1234.50"],
          ["comma", "1234,50"],
        ]}
      />
      <Choice
        label={t("imports.dates")}
        value={reading.dates}
        onChange={(dates) => change({ ...reading, dates })}
        options={[
          ["iso", "2026-11-29"],
          ["day_first", "29.11.2026"],
        ]}
      />
      {reading.mode !== undefined && (
        <Choice
          label={t("imports.tooClose")}
          value={reading.mode}
          onChange={(mode) => change({ ...reading, mode })}
          options={[
            ["strict", t("imports.strict")],
            ["as_found", t("imports.asFound")],
          ]}
        />
      )}
    </div>
  );
}
