import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { sendSales, type Sending } from "./send";

/** Sends a file of sales, and opens what became of it. */
export function useSend() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [sent, setSent] = useState(0);
  const sending = useMutation({
    mutationFn: ({ file, ...how }: Sending & { file: File }) => {
      setSent(0);
      return sendSales(file, how, setSent);
    },
    onSuccess: async (intake) => {
      await queries.invalidateQueries({ queryKey: ["/api/sales/intakes"] });
      await navigate({ to: "/sales/$intakeId", params: { intakeId: intake.id } });
    },
  });
  return { sent, sending };
}
