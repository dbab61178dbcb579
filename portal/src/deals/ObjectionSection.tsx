import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Deal } from "../api/types";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Status, type Tone } from "../ui/Status";

type Objection = NonNullable<Deal["objection"]>;

const TONES: Record<Objection["status"], Tone> = { open: "warn", upheld: "good", dismissed: "bad", lapsed: "calm" };

/** What a refused partner says against its refusal, until when that waits, and what came of it. */
export function ObjectionSection({ of: { status, reason, dueAt, answer }, children }: { of: Objection; children?: ReactNode }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("deals.objection")} actions={<Status tone={TONES[status]}>{coded("objectionStatus", status)}</Status>}>
      <Facts
        of={[
          [t("deals.objectionReason"), <Named key="reason">{reason}</Named>],
          [t("deals.objectionDue"), instant(dueAt, wording)],
          ...(answer === undefined ? [] : ([[t("deals.objectionAnswer"), <Named key="answer">{answer}</Named>]] as [string, ReactNode][])),
        ]}
      />
      {children}
    </Section>
  );
}
