import { useTranslation } from "react-i18next";
import { Status, type Tone } from "../ui/Status";
import type { Standing } from "./agreement";

const TONES: Record<Standing, Tone> = { ahead: "warn", inForce: "good", replaced: "calm", withdrawn: "bad" };

export function AgreementStanding({ of }: { of: Standing }) {
  const { t } = useTranslation();
  return <Status tone={TONES[of]}>{t(`agreements.standing.${of}`)}</Status>;
}
