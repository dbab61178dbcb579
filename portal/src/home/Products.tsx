import { money, percent, words } from "../format";
import type { Listing, Product } from "../shapes";
import { Table } from "../Table";
import { useWording } from "../wordingContext";

export function Products({ listing }: { listing: Listing<Product> }) {
  const wording = useWording();
  return (
    <Table
      caption="Products you may sell, with your price and margin"
      rows={listing.items ?? []}
      more={listing.next !== undefined}
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
      {product.name ?? product.code} <small>{product.code}</small>
      {product.positioning?.unique !== undefined && (
        <span className="note">{product.positioning.unique}</span>
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

function Reasons({ product }: { product: Product }) {
  const steps = (product.price?.steps ?? []).flatMap((step) => step.reason ?? []);
  const reasons = [...steps, ...(product.price?.reasons ?? [])];
  if (product.price === undefined) return <>No price for you today</>;
  if (reasons.length === 0) return <>List price</>;
  return (
    <ul>
      {reasons.map((reason, index) => (
        <li key={index}>{reason}</li>
      ))}
    </ul>
  );
}
