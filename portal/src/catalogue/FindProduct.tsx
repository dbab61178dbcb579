import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { Product } from "../api/types";
import { useVisit } from "../app/session";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import { Named, Note } from "../ui/Named";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { useSettled } from "../ui/useSettled";
import { YourPrice } from "./Price";

const SETTLED_MILLIS = 200;
const SHOWN = 6;

/** What is chosen; a vendor sees no price of its own. */
type Chosen = Pick<Product, "code" | "name"> & Partial<Pick<Product, "price">>;

interface Props {
  /** What the button beside each product says, alone and with the product's name. */
  action: string;
  actionOf: (product: string) => string;
  take: (product: Chosen) => void;
  /** The codes of what is taken already. */
  taken?: string[];
}

/** The products that fit best what is typed, each taken by one button: those that a partner may sell, or all that the vendor sells. */
export function FindProduct({ taken = [], ...taking }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim(), SETTLED_MILLIS);
  const { forPartner } = useVisit();
  const query = { limit: SHOWN + taken.length, ...(q === "" ? { sort: "name" as const } : { q, sort: "relevance" as const }) };
  const sellable = useQuery({ ...asked("/api/my/products", { query }), placeholderData: keepPreviousData, enabled: forPartner });
  const sold = useQuery({ ...asked("/api/products", { query: { ...query, lifecycle: ["active"] } }), placeholderData: keepPreviousData, enabled: !forPartner });
  const shown = (products: Chosen[]) => <Found products={products.filter((it) => !taken.includes(it.code)).slice(0, SHOWN)} isPriced={forPartner} {...taking} />;
  return (
    <>
      <TextInput label={t("catalogue.find")} hint={t("catalogue.findHint")} value={typed} onChange={setTyped} type="search" />
      {forPartner ? <Answer of={sellable}>{({ items }) => shown(items)}</Answer> : <Answer of={sold}>{({ items }) => shown(items)}</Answer>}
    </>
  );
}

function Found({ products, isPriced, action, actionOf, take }: Omit<Props, "taken"> & { products: Chosen[]; isPriced: boolean }) {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("catalogue.found")}
      list={useSteps(products)}
      empty={t("catalogue.nothingFound")}
      columns={[
        {
          id: "product",
          title: t("products.product"),
          cell: (it) => (
            <>
              <Named>{it.name}</Named>
              <Note>{it.code}</Note>
            </>
          ),
        },
        ...(isPriced ? [{ id: "price", title: t("products.yourPrice"), figure: true, cell: (it: Chosen) => it.price !== undefined && <YourPrice of={it.price} /> }] : []),
        {
          id: "take",
          title: t("list.actions"),
          cell: (it) => (
            <Button onPress={() => take(it)} aria-label={actionOf(it.name)}>
              {action}
            </Button>
          ),
        },
      ]}
    />
  );
}
