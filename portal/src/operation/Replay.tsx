import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useMay } from "../app/session";
import { Confirm } from "../ui/Confirm";
import type { Room } from "./room";
import { parkedPath, replayPath, reportPath, type Parked } from "./rooms";

/** Has the service try a message again; it takes effect once, however often it comes. */
export function Replay({ room, message }: { room: Room; message: Parked }) {
  const { t } = useTranslation();
  const replay = useChange(
    () => answered(client.POST(replayPath(room), { params: { path: { id: message.id } } })),
    [parkedPath(room), reportPath(room), "/api/work-queue"],
  );
  if (!useMay("operator")) return null;
  return (
    <Confirm action={t("operation.replay")} title={t("operation.replayOf", { type: message.type })} change={replay}>
      <p>{t("operation.replayConsequence")}</p>
    </Confirm>
  );
}
