import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Status } from "../ui/Status";
import type { Webhook } from "./webhooks";

export function WebhookStatus({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (webhook.status === "enabled" && webhook.failures > 0) {
    return (
      <Status tone="bad">
        {t("developers.webhooks.failing", { count: webhook.failures, shown: count(webhook.failures, wording) })}
      </Status>
    );
  }
  return <Status tone={webhook.status === "enabled" ? "good" : "calm"}>{coded("webhookStatus", webhook.status)}</Status>;
}
