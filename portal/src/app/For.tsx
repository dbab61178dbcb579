import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../ui/Page";
import { NotFound } from "./NotFound";
import type { Side } from "./pages";
import { useVisit } from "./session";

interface Props {
  /** Everybody who acts for a vendor or for a partner where it is left out. */
  side: Side | "any" | undefined;
  scope: string | undefined;
  children: ReactNode;
}

/** Shows a page to those it is for. To the other side it does not exist; who lacks the right is told so. */
export function For({ side, scope, children }: Props) {
  const { t } = useTranslation();
  const { side: own, scopes, vendor } = useVisit();
  const isFor = side === "any" || (side === undefined ? own !== "operator" : side === own);
  if (!isFor) return <NotFound />;
  if (scope === undefined || scopes.has(scope)) return children;
  return (
    <Page title={t("states.noRightTitle")}>
      <p>{t("states.noRight", { vendor: vendor?.name ?? t("shell.vendor") })}</p>
    </Page>
  );
}
