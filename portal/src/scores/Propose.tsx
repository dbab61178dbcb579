import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { read } from "../api/client";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import type { Rules } from "./rulesForm";

/** Works targets out of what partners reach today, and puts them in the place of what is typed. */
export function Propose({ take }: { take: (targets: Rules["targets"]) => void }) {
  const { t } = useTranslation();
  const propose = useMutation({
    mutationFn: () => read("/api/score-rules/proposal"),
    onSuccess: ({ items }) => items.length > 0 && take(items),
  });
  const found = propose.data?.items.length;
  return (
    <Section
      title={t("scores.proposal")}
      actions={
        <Button isPending={propose.isPending} onPress={() => propose.mutate()}>
          {t("scores.propose")}
        </Button>
      }
    >
      <p>{t("scores.proposalLead")}</p>
      {found !== undefined && (
        <p role="status" className={found === 0 ? form.note : undefined}>
          {t(found === 0 ? "scores.tooFew" : "scores.proposed")}
        </p>
      )}
      {propose.error !== null && <Failed error={propose.error} />}
    </Section>
  );
}
