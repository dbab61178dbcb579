import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { Page } from "../ui/Page";
import { PromotionEditor } from "./PromotionEditor";
import { EMPTY_PROMOTION, requestOf, type PromotionForm } from "./promotionForm";

/** Drafts a promotion; the draft's page goes on with findings and publishing. */
export default function NewPromotionPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const currency = useVisit().vendor?.currency ?? "";
  const [key] = useState(once);
  const save = useChange(
    async (typed: PromotionForm) => {
      const body = { code: typed.code, promotion: requestOf(typed, currency) };
      const { id } = await answered(client.POST("/api/promotions", { params: { header: key }, body }));
      void navigate({ to: "/promotions/$promotionId", params: { promotionId: id } });
    },
    ["/api/promotions"],
  );
  return (
    <Page title={t("promotions.new")} lead={t("promotions.newLead")} crumbs={[{ title: t("promotions.title"), to: "/promotions" }]}>
      <PromotionEditor typed={EMPTY_PROMOTION} isStored={false} save={save} />
    </Page>
  );
}
