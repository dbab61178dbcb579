import { useTranslation } from "react-i18next";
import { Loading } from "../ui/States";

/** In the place of a page that is on its way. */
export function Coming() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("shell.product")}</h1>
      <Loading />
    </>
  );
}
