import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { Page } from "../ui/Page";

/** A page that could not be shown: a part of it did not arrive, or it has a defect. */
export function Broken() {
  const { t } = useTranslation();
  return (
    <Page title={t("states.brokenTitle")} lead={t("states.broken")}>
      <Button look="primary" onPress={() => window.location.reload()}>
        {t("states.again")}
      </Button>
    </Page>
  );
}
