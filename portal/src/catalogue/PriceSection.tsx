import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { TextInput } from "../ui/Fields";
import { Figures } from "../ui/Figures";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { useSettled } from "../ui/useSettled";
import { Checks } from "./Checks";
import { OffersOn } from "./OffersOn";
import { PriceSteps } from "./PriceSteps";
import { useMarginShare } from "./Price";
import { quantityOf } from "./search";

const route = getRouteApi("/catalogue/$productId");
const SETTLED_MILLIS = 300;

type Explanation = AnswerOf<"/api/products/{id}/explain">;

/** What a product costs the partner at a number of units, step by step, and what is offered on it. */
export function PriceSection({ productId: id }: { productId: string }) {
  const { t } = useTranslation();
  const { quantity: asGiven = "1" } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(asGiven);
  const settled = useSettled(typed, SETTLED_MILLIS);
  const quantity = quantityOf(settled);
  useEffect(() => {
    if (quantity !== undefined && settled !== asGiven) void navigate({ search: { quantity: settled }, replace: true });
  }, [quantity, settled, asGiven, navigate]);
  const why = useQuery({
    ...asked("/api/products/{id}/explain", { path: { id }, query: { quantity: quantity ?? 1 } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Section title={t("catalogue.price")}>
        <div className={form.form}>
          <TextInput
            label={t("catalogue.quantity")}
            hint={t("catalogue.quantityHint")}
            value={typed}
            onChange={setTyped}
            inputMode="decimal"
            error={quantityOf(typed) === undefined ? t("catalogue.quantityWrong") : undefined}
          />
        </div>
        <Answer of={why}>{(found) => <Price of={found} />}</Answer>
      </Section>
      {why.data !== undefined && <OffersOn codes={why.data.promotions} />}
      {why.data !== undefined && <Checks of={why.data} />}
    </>
  );
}

function Price({ of: { price } }: { of: Explanation }) {
  const { t } = useTranslation();
  const wording = useWording();
  const share = useMarginShare(price.partnerMargin);
  if (price.unitPrice === undefined) return <PriceSteps of={price} />;
  return (
    <>
      <Figures
        of={[
          { name: t("products.yourPrice"), value: price.unitPrice, of: t("catalogue.aUnit") },
          { name: t("products.listPrice"), value: money(price.listPrice, wording), of: t("catalogue.aUnit") },
          { name: t("products.yourMargin"), value: price.partnerMargin?.amount, ...(share !== undefined && { of: share }) },
        ]}
      />
      <PriceSteps of={price} />
    </>
  );
}
