import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { buttonClass } from "../ui/Button";
import { Page } from "../ui/Page";
import { BundleEditor } from "./BundleEditor";
import { bundleOf, EMPTY_BUNDLE, type BundleForm } from "./bundleForm";

interface Props {
  lead: string;
  /** Where one came from, and goes back to without a bundle. */
  from: { title: string; to: "/bundles" | "/profit" };
  /** What the button says that saves it. */
  action: string;
  /** Where one goes with it. */
  next: (id: string) => unknown;
}

/** A page that puts a bundle together. */
export function NewBundle({ lead, from, action, next }: Props) {
  const { t } = useTranslation();
  const currency = useVisit().vendor?.currency ?? "";
  const [key] = useState(once);
  const save = useChange(
    async (typed: BundleForm) => {
      const { id } = await answered(client.POST("/api/bundles", { params: { header: key }, body: bundleOf(typed, currency) }));
      next(id);
    },
    ["/api/bundles"],
  );
  return (
    <Page title={t("profit.newBundle")} lead={lead} crumbs={[from]}>
      <BundleEditor
        currency={currency}
        first={EMPTY_BUNDLE}
        isNew
        save={save.mutateAsync}
        isPending={save.isPending}
        error={save.error}
        action={action}
        cancel={
          <Link to={from.to} className={buttonClass()}>
            {t("form.cancel")}
          </Link>
        }
      />
    </Page>
  );
}
