import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { buttonClass } from "../ui/Button";
import { Page } from "../ui/Page";
import { BundleEditor } from "./BundleEditor";
import { bundleOf, EMPTY_BUNDLE, type BundleForm } from "./bundleForm";

/** Puts a bundle together; what it would earn comes next. */
export default function NewBundlePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const currency = useVisit().vendor?.currency ?? "";
  const [key] = useState(once);
  const save = useChange(
    async (typed: BundleForm) => {
      const { id } = await answered(client.POST("/api/bundles", { params: { header: key }, body: bundleOf(typed, currency) }));
      void navigate({ to: "/profit", search: { bundleId: id } });
    },
    ["/api/bundles"],
  );
  return (
    <Page title={t("profit.newBundle")} lead={t("profit.newBundleLead")} crumbs={[{ title: t("profit.title"), to: "/profit" }]}>
      <BundleEditor
        currency={currency}
        first={EMPTY_BUNDLE}
        isNew
        save={save.mutateAsync}
        isPending={save.isPending}
        error={save.error}
        action={t("profit.toForecast")}
        cancel={
          <Link to="/profit" className={buttonClass()}>
            {t("form.cancel")}
          </Link>
        }
      />
    </Page>
  );
}
