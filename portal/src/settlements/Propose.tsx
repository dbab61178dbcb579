import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { count, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import type { Collected } from "./settlement";

/** Proposes to pay what was collected; a repeat after a lost answer proposes nothing twice. */
export function Propose({ collected: { period, amount, lines } }: { collected: Collected }) {
  const { t } = useTranslation();
  const wording = useWording();
  const navigate = useNavigate();
  const [key] = useState(once);
  const propose = useChange(async () => {
    const { id } = await answered(client.POST("/api/settlements", { params: { header: key }, body: { period } }));
    void navigate({ to: "/settlements/$settlementId", params: { settlementId: id } });
  }, ["/api/settlements"]);
  const values = { amount: money(amount, wording), count: lines.length, shown: count(lines.length, wording) };
  return (
    <div className={form.buttons}>
      <Confirm action={t("settlements.propose")} look="primary" title={t("settlements.proposeOf", { period })} change={propose}>
        <p>{t("settlements.proposeConsequence", values)}</p>
      </Confirm>
    </div>
  );
}
