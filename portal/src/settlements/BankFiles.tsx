import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../api/saveFile";
import { useMay } from "../app/session";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import type { Settlement } from "./settlement";

const FILES = {
  pain001: { type: "application/xml", ending: "xml" },
  csv: { type: "text/csv", ending: "csv" },
} as const;
const FORMS = ["pain001", "csv"] as const;

/** What goes to the bank: the same file each time it is asked for, with whole account numbers in it. */
export function BankFiles({ of: { id, period } }: { of: Settlement }) {
  const { t } = useTranslation();
  const mayPay = useMay("ledger:write");
  const save = useMutation({
    mutationFn: (kind: (typeof FORMS)[number]) => saveFile(`/api/settlements/${id}/${kind}`, FILES[kind].type, `settlement-${period}-${id}.${FILES[kind].ending}`),
  });
  if (!mayPay) return null;
  return (
    <Section title={t("settlements.toBank")}>
      <p>{t("settlements.toBankLead", { id })}</p>
      <div className={form.buttons}>
        {FORMS.map((kind) => (
          <Button key={kind} onPress={() => save.mutate(kind)} isPending={save.isPending}>
            {t(`settlements.file.${kind}`)}
          </Button>
        ))}
      </div>
      {save.error !== null && <Failed error={save.error} />}
    </Section>
  );
}
