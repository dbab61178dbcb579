import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import type { HeldLine } from "./held";

/** Gives held lines up, with a reason that their files keep. */
export function Discard({ lines, done }: { lines: HeldLine[]; done: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const change = useChange(
    async (reason: string) => {
      const places = lines.map(({ intakeId, line }) => ({ intakeId, line }));
      await answered(client.POST("/api/sales/held/discard", { body: { reason, select: { lines: places } } }));
      done();
    },
    ["/api/sales/held", "/api/sales/intakes", "/api/sales/intakes/{id}", "/api/sales/intakes/{id}/report"],
  );
  const shown = count(lines.length, wording);
  return (
    <Confirm action={t("sales.discard")} look="danger" title={t("sales.discardOf", { count: lines.length, shown })} reason={t("partners.reason")} change={change}>
      <p>{t("sales.discardConsequence")}</p>
    </Confirm>
  );
}
