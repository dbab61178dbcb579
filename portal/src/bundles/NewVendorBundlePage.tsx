import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { BundleEditor } from "../profit/BundleEditor";
import { bundleOf, EMPTY_BUNDLE, type BundleForm } from "../profit/bundleForm";
import { buttonClass } from "../ui/Button";
import { Page } from "../ui/Page";

/** Puts a bundle together for all partners that may sell what is in it. */
export default function NewVendorBundlePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const currency = useVisit().vendor?.currency ?? "";
  const [key] = useState(once);
  const save = useChange(
    async (typed: BundleForm) => {
      const { id } = await answered(client.POST("/api/bundles", { params: { header: key }, body: bundleOf(typed, currency) }));
      void navigate({ to: "/bundles/$bundleId", params: { bundleId: id } });
    },
    ["/api/bundles"],
  );
  return (
    <Page title={t("profit.newBundle")} lead={t("bundles.newLead")} crumbs={[{ title: t("bundles.title"), to: "/bundles" }]}>
      <BundleEditor
        currency={currency}
        first={EMPTY_BUNDLE}
        isNew
        save={save.mutateAsync}
        isPending={save.isPending}
        error={save.error}
        action={t("form.save")}
        cancel={
          <Link to="/bundles" className={buttonClass()}>
            {t("form.cancel")}
          </Link>
        }
      />
    </Page>
  );
}
