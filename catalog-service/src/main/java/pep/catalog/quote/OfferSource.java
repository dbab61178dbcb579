package pep.catalog.quote;

/** Whoever knows which offers a partner gets; an answer always comes, be it that none is known. */
@FunctionalInterface
public interface OfferSource {

  OfferAnswer ask(OfferQuestion question);
}
