import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import type { components } from "../api/contract";
import { Refused } from "../api/refused";
import type { Readable } from "../api/types";
import { percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import { Named } from "../ui/Named";

type UnclearLine = components["schemas"]["promotion.UnclearLine"];

interface Props {
  action: string;
  title: string;
  children: ReactNode;
  touched: readonly Readable[];
  publish: (body: { profitabilityReason?: string }) => Promise<unknown>;
}

/** Publishes a program or a promotion, and asks for a reason where partners are not known to earn enough on it. */
export function Publish({ action, title, children, touched, publish }: Props) {
  const { t } = useTranslation();
  const [unclear, setUnclear] = useState<UnclearLine[]>([]);
  const change = useChange(
    (reason: string) =>
      publish(reason === "" ? {} : { profitabilityReason: reason }).catch((error: unknown) => {
        setUnclear(unclearIn(error));
        throw error;
      }),
    [...touched],
  );
  const reset = () => {
    setUnclear([]);
    change.reset();
  };
  return (
    <Confirm action={action} look="primary" title={title} {...(unclear.length > 0 && { reason: t("profit.publishReason") })} change={{ ...change, reset }}>
      {children}
      {unclear.length > 0 && <Lines of={unclear} />}
    </Confirm>
  );
}

function Lines({ of: lines }: { of: UnclearLine[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <ul>
      {lines.map(({ productLine, state, marginPercent, leastMarginPercent }) => (
        <li key={productLine}>
          <Named>{productLine}</Named>
          {": "}
          {t(`profit.unclear.${state}`, { margin: percent(marginPercent, wording), least: percent(leastMarginPercent, wording) })}
        </li>
      ))}
    </ul>
  );
}

/** The product lines that publishing was refused for; none where it was refused for something else. */
export function unclearIn(error: unknown): UnclearLine[] {
  return error instanceof Refused && error.problem.code === "profitability-unclear" ? ((error.problem as { lines?: UnclearLine[] }).lines ?? []) : [];
}
