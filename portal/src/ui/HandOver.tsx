import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import { Confirm } from "./Confirm";
import { TextInput } from "./Fields";

/** To which other partner something goes, and why. */
export interface Successor {
  partner: string;
  reason: string;
}

interface Props {
  title: string;
  /** What follows from it. */
  children: ReactNode;
  change: { mutateAsync: (to: Successor) => Promise<unknown>; isPending: boolean; error: unknown; reset: () => void };
}

/** Hands something to another partner, with the reason that is kept. */
export function HandOver({ title, children, change }: Props) {
  const { t } = useTranslation();
  const [partner, setPartner] = useState("");
  return (
    <Confirm
      action={t("steps.handOver")}
      title={title}
      reason={t("partners.reason")}
      isIncomplete={partner.trim() === ""}
      change={{ ...change, mutateAsync: (reason) => change.mutateAsync({ partner: partner.trim(), reason }) }}
    >
      {children}
      <TextInput label={t("steps.successor")} value={partner} onChange={setPartner} maxLength={64} isRequired autoFocus error={curesIn(change.error)["partner"]} />
    </Confirm>
  );
}
