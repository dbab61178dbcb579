import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { saveFile } from "../api/saveFile";
import { Button } from "../ui/Button";
import { Failed } from "../ui/States";

/** An invoice as a file to print. */
export function PrintInvoice({ invoice: { id, number } }: { invoice: ItemOf<"/api/invoices"> }) {
  const { t } = useTranslation();
  const save = useMutation({ mutationFn: () => saveFile(`/api/invoices/${id}/pdf`, "application/pdf", `invoice-${number}.pdf`) });
  return (
    <>
      <Button onPress={() => save.mutate()} isPending={save.isPending}>
        {t("invoices.print", { number })}
      </Button>
      {save.error !== null && <Failed error={save.error} />}
    </>
  );
}
