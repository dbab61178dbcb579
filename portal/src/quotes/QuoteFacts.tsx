import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useVisit } from "../app/session";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import type { Quote } from "./quoteForm";

/** What the customer said of a quote; nothing while they have said nothing. */
export function CustomersAnswer({ quote: { answer } }: { quote: Quote }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (answer === undefined) return null;
  const facts: [string, ReactNode][] = [
    [t("quotes.answeredBy"), <Named key="name">{answer.name}</Named>],
    [t("quotes.answeredAt"), instant(answer.at, wording)],
  ];
  if (answer.note !== undefined) facts.push([t("quotes.answerNote"), <Named key="note">{answer.note}</Named>]);
  return (
    <Section title={t("quotes.answer")}>
      <Facts of={facts} />
    </Section>
  );
}

/** Whether a draft waits for the vendor, and why it was let go. */
export function Approval({ quote: { approval, approvalNeeded } }: { quote: Quote }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { forPartner } = useVisit();
  if (approval === undefined && !approvalNeeded) return null;
  return (
    <Section title={t("quotes.approval")}>
      {approvalNeeded && <p role="status">{t(forPartner ? "quotes.waits" : "quotes.belowFloor")}</p>}
      {approval !== undefined && (
        <Facts
          of={[
            [t("quotes.approvedBy"), instant(approval.at, wording)],
            [t("partners.reasonGiven"), <Named key="reason">{approval.reason}</Named>],
          ]}
        />
      )}
    </Section>
  );
}

/** The versions before and after a quote, where there are any. */
export function Versions({ quote: { number, replaces, replacedBy } }: { quote: Quote }) {
  const { t } = useTranslation();
  const facts: [string, ReactNode][] = [];
  if (replaces !== undefined) facts.push([t("quotes.replaces"), <ToVersion key={replaces} id={replaces} number={number - 1} />]);
  if (replacedBy !== undefined) facts.push([t("quotes.replacedBy"), <ToVersion key={replacedBy} id={replacedBy} number={number + 1} />]);
  if (facts.length === 0) return null;
  return (
    <Section title={t("quotes.versions")}>
      <Facts of={facts} />
    </Section>
  );
}

function ToVersion({ id, number }: { id: string; number: number }) {
  const { t } = useTranslation();
  return (
    <Link to="/quotes/$quoteId" params={{ quoteId: id }}>
      {t("quotes.version", { number })}
    </Link>
  );
}
