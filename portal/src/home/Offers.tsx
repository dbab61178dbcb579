import { day, money, percent, sentence, words } from "../format";
import { useSteps } from "../lists";
import { Named } from "../Named";
import type { Listing } from "../shapes/common";
import type { Offer } from "../shapes/partner";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

/** Every promotion that is open or still to come: those the partner gets, and why not the others. */
export function Offers({ listing }: { listing: Listing<Offer> }) {
  const wording = useWording();
  return (
    <Table
      caption="Promotions, those you qualify for first"
      of="promotions"
      list={useSteps(listing.items ?? [])}
      empty="There is no promotion at the moment."
      columns={[
        { title: "Promotion", cell: (it) => <Name offer={it} /> },
        { title: "Kind", cell: (it) => words(it.kind) },
        { title: "Worth", figure: true, cell: (it) => <Worth offer={it} /> },
        { title: "First day", cell: (it) => day(it.from, wording) },
        { title: "Last day", cell: (it) => day(it.until, wording) },
        { title: "You qualify", cell: (it) => <Verdict offer={it} /> },
      ]}
    />
  );
}

function Name({ offer }: { offer: Offer }) {
  return (
    <>
      <Named>{offer.name ?? offer.promotionCode}</Named> <small>{offer.promotionCode}</small>
    </>
  );
}

function Verdict({ offer }: { offer: Offer }) {
  const wording = useWording();
  return (
    <>
      <strong className={offer.qualifies ? "good" : "warn"}>{offer.qualifies ? "Yes" : "No"}</strong>
      {offer.qualifies && offer.open === false && <>, once it begins</>}
      <span className="note" dir="auto">
        {sentence(offer.reason, wording)}
      </span>
    </>
  );
}

function Worth({ offer }: { offer: Offer }) {
  const wording = useWording();
  const most = offer.kind === "rebate" ? "up to " : "";
  if (offer.percent !== undefined) return <>{most + percent(offer.percent, wording)}</>;
  return <>{money(offer.amountOff, wording)} a unit</>;
}
