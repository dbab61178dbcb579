import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../api/saveFile";
import { Button } from "../ui/Button";
import { Failed } from "../ui/States";
import { reportAt, type Door } from "./doors";

/** The refused rows as a file that can be repaired and sent again as it is. */
export function DownloadRefused({ door, importId }: { door: Door; importId: string }) {
  const { t } = useTranslation();
  const save = useMutation({ mutationFn: () => saveFile(`${reportAt(door, importId)}?outcome=refused`, "text/csv", `refused-${importId}.csv`) });
  return (
    <>
      <Button onPress={() => save.mutate()} isPending={save.isPending}>
        {t("imports.download")}
      </Button>
      {save.error !== null && <Failed error={save.error} />}
    </>
  );
}
