import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Publish } from "../profit/Publish";
import { buttonClass } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import type { Promotion } from "./terms";
import { TYPED_KINDS } from "./termsForm";

/** What can become of a promotion now. */
export function Course({ promotion }: { promotion: Promotion }) {
  const { t } = useTranslation();
  const params = { path: { id: promotion.id }, header: ifMatch(promotion.version) };
  const touched = ["/api/promotions", "/api/promotions/{id}", "/api/promotions/{id}/history", "/api/budgets/{promotionId}", "/api/budgets"] as const;
  const end = useChange((reason: string) => answered(client.POST("/api/promotions/{id}/end", { params, body: { reason } })), [...touched]);
  const withdraw = useChange((reason: string) => answered(client.POST("/api/promotions/{id}/withdraw", { params, body: { reason } })), [...touched]);
  const values = { name: promotion.name };
  const withdrawing = (
    <Confirm action={t("promotions.withdraw")} look="danger" title={t("promotions.withdrawOf", values)} reason={t("partners.reason")} change={withdraw}>
      <p>{t("promotions.withdrawConsequence")}</p>
    </Confirm>
  );
  if (promotion.status === "ended") return withdrawing;
  if (promotion.status === "published") {
    return (
      <>
        <Link to="/promotions/$promotionId/amend" params={{ promotionId: promotion.id }} className={buttonClass()}>
          {t("promotions.amend.do")}
        </Link>
        <Confirm action={t("promotions.end")} look="danger" title={t("promotions.endOf", values)} reason={t("partners.reason")} change={end}>
          <p>{t("promotions.endConsequence")}</p>
        </Confirm>
        {withdrawing}
      </>
    );
  }
  if (promotion.status !== "draft") return null;
  return (
    <>
      {TYPED_KINDS.some((it) => it === promotion.kind) && (
        <Link to="/promotions/$promotionId/edit" params={{ promotionId: promotion.id }} className={buttonClass()}>
          {t("form.edit")}
        </Link>
      )}
      <Publish
        action={t("promotions.publish")}
        title={t("promotions.publishOf", values)}
        touched={touched}
        publish={(body) => answered(client.POST("/api/promotions/{id}/publish", { params, body }))}
      >
        <p>{t("promotions.publishConsequence")}</p>
      </Publish>
    </>
  );
}
