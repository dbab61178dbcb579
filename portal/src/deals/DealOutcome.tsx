import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Deal } from "../api/types";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { buttonClass } from "../ui/Button";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Why } from "../ui/Why";

/** What came of a registration, at once and with its reasons. */
export function DealOutcome({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const wording = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { registered, reasons } = deal.decision;
  const undecided = deal.status === "review" ? t("deals.isInReview") : t("deals.isRefused");
  return (
    <Section title={registered ? t("deals.isRegistered") : undecided} headingRef={heading}>
      <p>
        <Named>{deal.customer.name}</Named>
        {deal.protectedUntil !== undefined && <> · {t("deals.protectedTo", { day: day(deal.protectedUntil, wording) })}</>}
      </p>
      <Why of={reasons} />
      {registered && deal.status === "registered" && <p>{t("deals.next")}</p>}
      <p>
        <Link to="/deals" className={buttonClass("primary")}>
          {t("deals.toDeals")}
        </Link>
      </p>
    </Section>
  );
}
