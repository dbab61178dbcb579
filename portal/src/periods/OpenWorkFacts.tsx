import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Facts } from "../ui/Facts";
import { isDone, WORK, type OpenWork } from "./period";

/** What a period still waits for. */
export function OpenWorkFacts({ of }: { of: OpenWork }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (isDone(of)) return <p>{t("periods.nothingOpen")}</p>;
  return <Facts of={WORK.map((it): [string, string] => [t(`periods.work.${it}`), count(of[it], wording)])} />;
}
