import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { ForecastView } from "./ForecastView";

/** What it would free that an outlet closes, for who asks. */
export function IfClosed({ outletId }: { outletId: string }) {
  const { t } = useTranslation();
  const see = useChange(() => answered(client.POST("/api/placements/what-if", { body: { closesOutlet: outletId } })), []);
  return (
    <Section title={t("space.whatIf")}>
      {see.data === undefined ? (
        <div className={form.buttons}>
          <Button isPending={see.isPending} onPress={() => see.mutate(undefined)}>
            {t("space.seeClosing")}
          </Button>
        </div>
      ) : (
        <ForecastView of={see.data} />
      )}
      {see.error !== null && <Failed error={see.error} />}
    </Section>
  );
}
