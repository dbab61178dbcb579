import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../ui/Choice";
import { DropFile } from "../ui/DropFile";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { LayoutOfSource } from "./LayoutOfSource";
import { COLUMNS, type Sending } from "./send";
import { useSend } from "./useSend";

/** Takes a file of sales by drop or by choice, and opens what became of it. */
export function DropSales() {
  const { t } = useTranslation();
  const { sent, sending } = useSend();
  const [how, choose] = useState<Sending>({ source: "", mode: "record", repeats: "hold" });
  const take = (file: File) => sending.mutate({ ...how, source: how.source.trim() || file.name, file });
  return (
    <DropFile title={t("sales.drop")} columns={COLUMNS} sent={sent} sending={sending} take={take}>
      <div className={form.pair}>
        <Choice
          label={t("sales.mode")}
          value={how.mode}
          onChange={(mode) => choose({ ...how, mode })}
          options={[
            ["record", t("sales.record")],
            ["correct", t("sales.correct")],
          ]}
        />
        <Choice
          label={t("sales.repeats")}
          value={how.repeats}
          onChange={(repeats) => choose({ ...how, repeats })}
          options={[
            ["hold", t("sales.hold")],
            ["accept", t("sales.accept")],
          ]}
        />
        <TextInput label={t("sales.sourceOf")} hint={t("sales.sourceHint")} value={how.source} maxLength={100} onChange={(source) => choose({ ...how, source })} />
      </div>
      <LayoutOfSource source={how.source} error={sending.error} />
    </DropFile>
  );
}
