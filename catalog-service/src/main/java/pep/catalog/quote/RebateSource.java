package pep.catalog.quote;

/** Whoever knows which rebates a partner gets; an answer always comes, be it that none is known. */
@FunctionalInterface
public interface RebateSource {

  /** What the partner's rebates come to if every month is like the lines of this question. */
  RebateAnswer expected(OfferQuestion month);
}
