import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import texts from "../ui/Text.module.css";
import type { OwnAgreement } from "./own";

/** Shows the text of an agreement with the button that accepts it. */
export function AcceptAgreement({ agreement: { id, title, text } }: { agreement: OwnAgreement }) {
  const { t } = useTranslation();
  const accept = useChange(
    (_: string) => answered(client.POST("/api/my/agreements/{id}/accept", { params: { path: { id } } })),
    ["/api/my/agreements", "/api/my/profile", "/api/journeys", "/api/me/home", "/api/work-queue"],
  );
  return (
    <Confirm action={t("agreements.read")} title={title} change={accept}>
      <p className={texts.lines} dir="auto">
        {text}
      </p>
    </Confirm>
  );
}
