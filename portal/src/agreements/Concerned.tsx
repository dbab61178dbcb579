import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked, type QueryOf } from "../api/queries";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { STATUSES } from "../partners/search";
import { Answer } from "../ui/Answer";
import { useForWhom } from "./useForWhom";

type PartnerQuery = QueryOf<"/api/partners">;

interface Props {
  partnerTypes: NonNullable<PartnerQuery["type"]>;
  countries: string[];
}

/** Those whom an agreement is never asked of. */
const PAST = "ended";

/** How many partners an agreement would be asked of, as they are now. */
export function Concerned({ partnerTypes, countries }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const forWhom = useForWhom();
  const query: PartnerQuery = {
    status: STATUSES.filter((it) => it !== PAST),
    ...(partnerTypes.length > 0 && { type: partnerTypes }),
    ...(countries.length > 0 && { country: countries as NonNullable<PartnerQuery["country"]> }),
    limit: 1,
    total: true,
  };
  const partners = useQuery(asked("/api/partners", { query }));
  return (
    <Answer of={partners}>
      {({ total }) => {
        const shown = `${count(total?.count, wording)}${total?.exact === false ? "+" : ""}`;
        return <p>{t("agreements.asks", { count: total?.count ?? 0, shown, whom: forWhom({ partnerTypes, countries }) })}</p>;
      }}
    </Answer>
  );
}
