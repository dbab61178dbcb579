import { money, percent, words } from "../format";
import { useListing } from "../lists";
import { Named } from "../Named";
import type { Listing } from "../shapes/common";
import type { Product } from "../shapes/partner";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

Products.path = "/api/my/products?limit=20";

export function Products({ listing }: { listing: Listing<Product> }) {
  const wording = useWording();
  return (
    <Table
      caption="Products you may sell, with your price and margin"
      of="products"
      list={useListing(listing, Products.path)}
      empty="No product is available to you yet."
      columns={[
        { title: "Product", cell: (it) => <Name product={it} /> },
        { title: "List price", figure: true, cell: (it) => money(it.price?.listPrice, wording) },
        { title: "Your price", figure: true, cell: (it) => money(it.price?.unitPrice, wording) },
        { title: "Your margin", figure: true, cell: (it) => <MarginOf product={it} /> },
        { title: "Why this price", cell: (it) => <Reasons product={it} /> },
      ]}
    />
  );
}

function Name({ product }: { product: Product }) {
  return (
    <>
      <Named>{product.name ?? product.code}</Named> <small>{product.code}</small>
      {product.positioning?.unique !== undefined && (
        <span className="note" dir="auto">
          {product.positioning.unique}
        </span>
      )}
    </>
  );
}

function MarginOf({ product }: { product: Product }) {
  const wording = useWording();
  const margin = product.price?.partnerMargin;
  return (
    <>
      {money(margin?.amount, wording)}
      {margin?.percent !== undefined && (
        <span className="note">
          {percent(margin.percent, wording)}
          {margin.basis !== undefined && ` of ${words(margin.basis)}`}
        </span>
      )}
    </>
  );
}

/** What changed the list price; how the price was found at all is one step further. */
function Reasons({ product }: { product: Product }) {
  if (product.price === undefined) return <>No price for you today</>;
  const steps = (product.price.steps ?? []).flatMap((step) => step.reason ?? []);
  const found = product.price.reasons ?? [];
  return (
    <>
      {steps.length === 0 ? "List price" : steps.join("; ")}
      {found.length > 0 && (
        <details>
          <summary>How it was found</summary>
          <ul>
            {found.map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
