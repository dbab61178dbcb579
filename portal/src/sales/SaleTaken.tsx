import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { coded } from "../i18n/words";
import { Section } from "../ui/Section";
import { Reasons } from "./Reasons";

export type Taken = components["schemas"]["performance.SaleResponse"];

/** What became of a sale that was entered, and why if it does not count. */
export function SaleTaken({ of: { outcome, reasons = [], intakeId } }: { of: Taken }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Section title={t("sales.entered", { outcome: coded("lineOutcome", outcome) })} headingRef={heading}>
      {reasons.length > 0 && <Reasons of={reasons} />}
      <p>
        <Link to="/sales/$intakeId" params={{ intakeId }}>
          {t("sales.toRecord")}
        </Link>
      </p>
    </Section>
  );
}
