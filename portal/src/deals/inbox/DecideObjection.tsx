import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import type { AnswerOf, Deal, Readable } from "../../api/types";
import { useMay } from "../../app/session";
import { Confirm } from "../../ui/Confirm";
import form from "../../ui/Form.module.css";
import { ObjectionSection } from "../ObjectionSection";

interface Props {
  deal: Deal;
  rivals: AnswerOf<"/api/deals/{id}/review">["rivals"];
  touched: Readable[];
}

/** An objection with whom it is raised against, and the decision on it by who did not raise it. */
export function DecideObjection({ deal, rivals, touched }: Props) {
  const { t } = useTranslation();
  const may = useMay("deals:approve");
  const params = { path: { id: deal.id }, header: ifMatch(deal.version) };
  const decide = (outcome: "uphold" | "dismiss") => (reason: string) => answered(client.POST("/api/deals/{id}/objection", { params, body: { outcome, reason } }));
  const uphold = useChange(decide("uphold"), touched);
  const dismiss = useChange(decide("dismiss"), touched);
  if (deal.objection === undefined) return null;
  const values = { name: deal.customer.name, partner: deal.partnerCode };
  const others = rivals.map((it) => it.deal).filter(({ partnerId }) => partnerId !== deal.partnerId);
  return (
    <ObjectionSection of={deal.objection}>
      {deal.objection.status === "open" && (
        <>
          <p>{t("deals.inbox.against")}</p>
          <ul>
            {others.map((it) => (
              <li key={it.id}>
                <Link to="/deals/$dealId" params={{ dealId: it.id }}>
                  {t("deals.inbox.rival", { partner: it.partnerCode })}
                </Link>
              </li>
            ))}
          </ul>
          {may && (
            <div className={form.buttons}>
              <Confirm action={t("deals.inbox.uphold")} look="danger" shortcut="a" title={t("deals.inbox.upholdOf", values)} reason={t("partners.reason")} change={uphold}>
                <p>{t("deals.inbox.upholdReleases", { partners: others.map((it) => it.partnerCode).join(", ") || "–" })}</p>
                <p>{t("deals.inbox.upholdConsequence", values)}</p>
              </Confirm>
              <Confirm action={t("deals.inbox.dismiss")} shortcut="d" title={t("deals.inbox.dismissOf", values)} reason={t("partners.reason")} change={dismiss}>
                <p>{t("deals.inbox.dismissConsequence", values)}</p>
              </Confirm>
            </div>
          )}
        </>
      )}
    </ObjectionSection>
  );
}
