import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { Product } from "../api/types";
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

interface Props {
  /** What the button beside each product says, alone and with the product's name. */
  action: string;
  actionOf: (product: string) => string;
  take: (product: Product) => void;
  /** The codes of what is taken already. */
  taken?: string[];
}

/** The products that fit best what is typed, each taken by one button. */
export function FindProduct({ taken = [], ...taking }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim(), SETTLED_MILLIS);
  const found = useQuery({
    ...asked("/api/my/products", { query: { limit: SHOWN + taken.length, ...(q === "" ? { sort: "name" } : { q, sort: "relevance" }) } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <TextInput label={t("catalogue.find")} hint={t("catalogue.findHint")} value={typed} onChange={setTyped} type="search" />
      <Answer of={found}>
        {({ items }) => <Found products={items.filter((it) => !taken.includes(it.code)).slice(0, SHOWN)} {...taking} />}
      </Answer>
    </>
  );
}

function Found({ products, action, actionOf, take }: Omit<Props, "taken"> & { products: Product[] }) {
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
        { id: "price", title: t("products.yourPrice"), figure: true, cell: (it) => <YourPrice of={it.price} /> },
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
