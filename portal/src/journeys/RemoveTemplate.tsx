import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { PartnerType } from "../partners/search";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import type { Country } from "./templateForm";

interface Props {
  type: PartnerType;
  country: Country;
}

/** Takes a country's own template back. */
export function RemoveTemplate({ type, country }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useChange(
    async (_: string) => {
      await answered(client.DELETE("/api/journey-templates", { params: { query: { partnerType: type, country } } }));
      void navigate({ to: "/journeys/templates" });
    },
    ["/api/journey-templates"],
  );
  return (
    <div className={form.buttons}>
      <Confirm action={t("journeys.removeOwn")} look="danger" title={t("journeys.removeOwn")} change={remove}>
        <p>{t("journeys.removeOwnConsequence")}</p>
      </Confirm>
    </div>
  );
}
