import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { Foreseen } from "./Foreseen";
import { TOUCHED, type Selection } from "./heldWork";

interface Props {
  select: Selection;
  done: () => void;
}

/** Tries held lines again, once it was shown what becomes of them. */
export function ReleaseHeld({ select, done }: Props) {
  const { t } = useTranslation();
  const send = (dryRun: boolean, signal?: AbortSignal) =>
    answered(client.POST("/api/sales/held/release", { params: { query: { dryRun } }, body: { select }, ...(signal !== undefined && { signal }) }));
  const change = useChange(async (_: string) => {
    await send(false);
    done();
  }, TOUCHED);
  return (
    <Confirm action={t("heldWork.release")} title={t("heldWork.releaseTitle")} change={change}>
      <p>{t("heldWork.releaseConsequence")}</p>
      <Foreseen by={["release", select]} ask={(signal) => send(true, signal)} />
    </Confirm>
  );
}
