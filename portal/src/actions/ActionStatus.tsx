import { useTranslation } from "react-i18next";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Status, type Tone } from "../ui/Status";
import { isLate, type Action } from "./action";

const TONES: Record<string, Tone> = { started: "warn", finished: "good" };

/** How far an action is, and that it is late. */
export function ActionStatus({ of }: { of: Action }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (isLate(of, new Date(), wording)) return <Status tone="bad">{t("actions.late", { status: coded("actionStatus", of.status) })}</Status>;
  return <Status tone={TONES[of.status] ?? "calm"}>{coded("actionStatus", of.status)}</Status>;
}
