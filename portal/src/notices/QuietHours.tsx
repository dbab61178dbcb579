import { useTranslation } from "react-i18next";
import { Choice } from "../ui/Choice";
import { TextInput } from "../ui/Fields";
import { zones, type Wish, type Wished } from "./wished";

interface Props {
  wished: Wished;
  wish: (change: Wish) => void;
}

const VENDORS = "vendors";

/** From when to when no mail is to come, and whose clock counts. */
export function QuietHours({ wished: { quietFrom, quietUntil, timeZone }, wish }: Props) {
  const { t } = useTranslation();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const time = (value: string) => (value === "" ? undefined : value);
  return (
    <>
      <TextInput
        type="time"
        label={t("notices.quietFrom")}
        hint={t("notices.quietHint")}
        value={quietFrom ?? ""}
        onChange={(it) => wish({ quietFrom: time(it) })}
      />
      <TextInput type="time" label={t("notices.quietUntil")} value={quietUntil ?? ""} onChange={(it) => wish({ quietUntil: time(it) })} />
      <Choice
        label={t("notices.timeZone")}
        value={timeZone ?? VENDORS}
        onChange={(it) => wish({ timeZone: it === VENDORS ? undefined : it })}
        options={[[VENDORS, t("notices.vendorsZone")], ...zones(timeZone, here).map((it) => [it, it] as [string, string])]}
      />
    </>
  );
}
