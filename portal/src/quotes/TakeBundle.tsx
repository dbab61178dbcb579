import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../api/types";
import { BundleItems, codesIn } from "../bundles/BundleItems";
import { useProductNames } from "../products/useProductNames";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Named, Note } from "../ui/Named";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";

type Bundle = AnswerOf<"/api/bundles">["items"][number];

interface Props {
  /** The ids of those that are taken already. */
  taken: (string | undefined)[];
  take: (bundle: Bundle) => void;
}

/** Bundles, each taken by one button; every product in one becomes a line of the quote. */
export function TakeBundle({ taken, take }: Props) {
  const { t } = useTranslation();
  const bundles = useList("/api/bundles", { lifecycle: ["draft", "active"], sort: "name" });
  const nameOf = useProductNames(codesIn(bundles.rows));
  return (
    <Answer of={bundles.query}>
      {() => (
        <Table
          caption={t("quotes.bundlesCaption")}
          list={bundles}
          empty={t("profit.noBundles")}
          columns={[
            {
              id: "bundle",
              title: t("profit.bundle"),
              cell: (it) => (
                <>
                  <Named>{it.name}</Named>
                  <Note>{it.code}</Note>
                </>
              ),
            },
            { id: "items", title: t("profit.holds"), roomy: true, cell: (it) => <BundleItems of={it.items} nameOf={nameOf} /> },
            {
              id: "take",
              title: t("list.actions"),
              cell: (it) => (
                <Button isDisabled={taken.includes(it.id)} onPress={() => take(it)} aria-label={t("quotes.addOf", { product: it.name })}>
                  {t("quotes.add")}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Answer>
  );
}
