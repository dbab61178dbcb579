import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NewBundle } from "../profit/NewBundle";

/** Puts a bundle together for all partners that may sell what is in it. */
export default function NewVendorBundlePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <NewBundle
      lead={t("bundles.newLead")}
      from={{ title: t("bundles.title"), to: "/bundles" }}
      action={t("form.save")}
      next={(bundleId) => navigate({ to: "/bundles/$bundleId", params: { bundleId } })}
    />
  );
}
