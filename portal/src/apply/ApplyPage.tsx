import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Named } from "../ui/Named";
import { Empty } from "../ui/States";
import type { Submission } from "./application";
import { ApplyFields } from "./ApplyFields";
import { OpenPage } from "./OpenPage";

const NOT_FOUND = 404;

/** A vendor's form, for everybody who has its address. */
export function ApplyPage({ formId: form }: { formId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const found = useQuery({ ...asked("/api/apply/{form}", { path: { form } }), staleTime: Infinity });
  const submit = useChange((body: Submission) => answered(client.POST("/api/apply/{form}", { params: { path: { form } }, body })), []);
  if (found.error instanceof Refused && found.error.status === NOT_FOUND) {
    return (
      <OpenPage title={t("apply.title")}>
        <Empty>{t("apply.noForm")}</Empty>
      </OpenPage>
    );
  }
  const { vendor, title = t("apply.title"), partnerType } = found.data ?? {};
  const sent = submit.data;
  return (
    <OpenPage
      title={title}
      heading={<Named>{title}</Named>}
      look={found.data}
      lead={vendor !== undefined && t("apply.lead", { vendor, type: coded("partnerType", partnerType) })}
    >
      {sent === undefined ? (
        <Answer of={found}>{({ asks }) => <ApplyFields asks={asks} submit={submit} />}</Answer>
      ) : (
        <div role="status">
          <h2>{t("apply.sentTitle")}</h2>
          <p>{t("apply.sent", { email: sent.email, until: instant(sent.until, wording) })}</p>
          <p>{t("apply.sentElse")}</p>
        </div>
      )}
    </OpenPage>
  );
}
