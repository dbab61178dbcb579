import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../api/saveFile";
import { Button } from "../ui/Button";
import { Failed } from "../ui/States";
import type { Intake } from "./intakes";

/** The refused lines as they were sent, in a file that is repaired and sent again as it is. */
export function DownloadRefused({ intake: { id } }: { intake: Intake }) {
  const { t } = useTranslation();
  const save = useMutation({ mutationFn: () => saveFile(`/api/sales/intakes/${encodeURIComponent(id)}/refused`, "text/csv", `refused-${id}.csv`) });
  return (
    <>
      <p>{t("heldWork.refusedLead")}</p>
      <div>
        <Button onPress={() => save.mutate()} isPending={save.isPending}>
          {t("heldWork.downloadRefused")}
        </Button>
      </div>
      {save.error !== null && <Failed error={save.error} />}
    </>
  );
}
