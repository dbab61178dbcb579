import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DropFile } from "../ui/DropFile";
import { sendSales } from "./send";

const COLUMNS = "partnerCode,productCode,quantity,unitPrice,currency,soldAt,externalId";

/** Takes a file of sales by drop or by choice, and opens what became of it. */
export function DropSales() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [sent, setSent] = useState(0);
  const sending = useMutation({
    mutationFn: (file: File) => {
      setSent(0);
      return sendSales(file, setSent);
    },
    onSuccess: async (intake) => {
      await queries.invalidateQueries({ queryKey: ["/api/sales/intakes"] });
      await navigate({ to: "/sales/$intakeId", params: { intakeId: intake.id } });
    },
  });
  return <DropFile title={t("sales.drop")} columns={COLUMNS} sent={sent} sending={sending} take={sending.mutate} />;
}
