import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useVisit } from "../app/session";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { PromotionEditor } from "./PromotionEditor";
import { requestOf, typedOf, type PromotionForm } from "./promotionForm";
import type { Promotion } from "./terms";

const route = getRouteApi("/promotions/$promotionId/edit");

/** Changes a draft. */
export default function EditPromotionPage() {
  const { t } = useTranslation();
  const { promotionId: id } = route.useParams();
  const promotion = useQuery(asked("/api/promotions/{id}", { path: { id } }));
  const crumbs = [
    { title: t("promotions.title"), to: "/promotions" },
    { title: promotion.data?.name ?? t("promotions.one"), to: `/promotions/${id}` },
  ];
  return (
    <Page title={t("promotions.edit")} crumbs={crumbs}>
      <Answer of={promotion}>{(it) => <Editor promotion={it} />}</Answer>
    </Page>
  );
}

function Editor({ promotion }: { promotion: Promotion }) {
  const navigate = useNavigate();
  const currency = useVisit().vendor?.currency ?? "";
  const { id, version } = promotion;
  const save = useChange(
    async (typed: PromotionForm) => {
      const body = requestOf(typed, currency);
      await answered(client.PUT("/api/promotions/{id}", { params: { path: { id }, header: ifMatch(version) }, body }));
      void navigate({ to: "/promotions/$promotionId", params: { promotionId: id } });
    },
    ["/api/promotions", "/api/promotions/{id}", "/api/promotions/{id}/history"],
  );
  return <PromotionEditor typed={typedOf(promotion)} isStored save={save} />;
}
