import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { asked } from "../../api/queries";
import { Answer } from "../../ui/Answer";
import { Page } from "../../ui/Page";
import { Empty } from "../../ui/States";
import type { Promotion } from "../terms";
import { AmendForm } from "./AmendForm";
import type { Amendment, Preview } from "./amendment";
import { PreviewOf } from "./PreviewOf";

const route = getRouteApi("/promotions/$promotionId/amend");

/** Changes a promotion in force, once what that moves was seen. */
export default function AmendPage() {
  const { t } = useTranslation();
  const { promotionId: id } = route.useParams();
  const promotion = useQuery(asked("/api/promotions/{id}", { path: { id } }));
  const crumbs = [
    { title: t("promotions.title"), to: "/promotions" },
    { title: promotion.data?.name ?? t("promotions.one"), to: `/promotions/${id}` },
  ];
  return (
    <Page title={t("promotions.amend.title")} lead={t("promotions.amend.lead")} crumbs={crumbs}>
      <Answer of={promotion}>{(it) => (it.status === "published" ? <Amending promotion={it} /> : <Empty>{t("promotions.amend.notInForce")}</Empty>)}</Answer>
    </Page>
  );
}

interface Seen {
  change: Amendment;
  preview: Preview;
}

function Amending({ promotion }: { promotion: Promotion }) {
  const navigate = useNavigate();
  const { id, version } = promotion;
  const preview = useMutation({
    mutationFn: async (change: Amendment): Promise<Seen> => ({
      change,
      preview: await answered(client.POST("/api/promotions/{id}/amend/preview", { params: { path: { id } }, body: change })),
    }),
  });
  const seen = preview.data;
  const amend = useChange(
    async (reason: string) => {
      if (seen === undefined) return;
      const body = { change: seen.change, reason, seen: seen.preview.seen };
      await answered(client.POST("/api/promotions/{id}/amend", { params: { path: { id }, header: ifMatch(version) }, body }));
      await navigate({ to: "/promotions/$promotionId", params: { promotionId: id } });
    },
    ["/api/promotions", "/api/promotions/{id}", "/api/promotions/{id}/history", "/api/budgets/{promotionId}", "/api/budgets"],
  );
  return (
    <>
      <AmendForm promotion={promotion} preview={preview} />
      {seen !== undefined && <PreviewOf preview={seen.preview} name={promotion.name} amend={amend} />}
    </>
  );
}
