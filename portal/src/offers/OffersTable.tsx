import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Offer } from "../api/types";
import { day, money, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Named, Note } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";

interface Props {
  offers: Offer[];
  caption: string;
  /** Whether each leads to its page, which is the partner's own. */
  opens?: boolean;
}

/** Every promotion that is open or still to come: those the partner gets, and why not the others. */
export function OffersTable({ offers, caption, opens = false }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={caption}
      list={useSteps(offers)}
      empty={t("offers.none")}
      columns={[
        { id: "promotion", title: t("offers.promotion"), cell: (it) => <Name offer={it} opens={opens} /> },
        { id: "qualifies", title: t("offers.qualifies"), roomy: true, cell: (it) => <Verdict offer={it} /> },
        { id: "worth", title: t("offers.worth"), figure: true, cell: (it) => <Worth offer={it} /> },
        { id: "kind", title: t("offers.kind"), wide: true, cell: (it) => coded("promotionKind", it.kind) },
        { id: "from", title: t("offers.from"), wide: true, cell: (it) => day(it.from, wording) },
        { id: "until", title: t("offers.until"), wide: true, cell: (it) => day(it.until, wording) },
      ]}
    />
  );
}

function Name({ offer, opens }: { offer: Offer; opens: boolean }) {
  const name = <Named>{offer.name}</Named>;
  return (
    <>
      {opens ? (
        <Link to="/offers/$promotionId" params={{ promotionId: offer.promotionId }}>
          {name}
        </Link>
      ) : (
        name
      )}
      <Note>{offer.promotionCode}</Note>
    </>
  );
}

/** Whether a partner gets an offer, and why. */
export function Verdict({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  return (
    <>
      <Status tone={offer.qualifies ? "good" : "warn"}>{offer.qualifies ? t("offers.yes") : t("offers.no")}</Status>
      {offer.qualifies && !offer.open && <> {offer.exhaustedAt ? t("offers.waits") : t("offers.once")}</>}
      <Because of={offer} />
    </>
  );
}

/** What an offer takes off, or gives back. */
export function Worth({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (offer.percent === undefined && offer.amountOff === undefined) return offer.gives;
  if (offer.percent === undefined) return t("offers.aUnit", { amount: money(offer.amountOff, wording) });
  const worth = percent(offer.percent, wording);
  if (offer.kind === "growth_rebate") return t("offers.ofGrowth", { worth });
  return offer.kind === "rebate" ? t("offers.upTo", { worth }) : worth;
}
