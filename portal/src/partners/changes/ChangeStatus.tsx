import { useTranslation } from "react-i18next";
import { Status, type Tone } from "../../ui/Status";
import type { ProfileChange } from "./change";

const TONES: Record<ProfileChange["status"], Tone> = { asked: "warn", approved: "good", declined: "bad", withdrawn: "calm" };

export function ChangeStatus({ status }: { status: ProfileChange["status"] }) {
  const { t } = useTranslation();
  return <Status tone={TONES[status]}>{t(`profile.status.${status}`)}</Status>;
}
