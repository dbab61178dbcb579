import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../api/types";
import { decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
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
  const wording = useWording();
  const bundles = useList("/api/bundles", { lifecycle: ["draft", "active"], sort: "name" });
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
            { id: "items", title: t("profit.holds"), roomy: true, cell: (it) => it.items.map((each) => `${decimal(each.quantity, wording)} × ${each.productCode}`).join(", ") },
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
