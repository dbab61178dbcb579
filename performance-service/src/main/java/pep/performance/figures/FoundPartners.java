package pep.performance.figures;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import pep.platform.listing.Listing;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Tenant;

/** Narrows lists of partners by the words that each is found by, which are kept by its figures. */
@Service
public class FoundPartners {

  /** Words of a partner's name and code. */
  public static final String WORDS = "q";

  private final FiguresStore store;

  FoundPartners(FiguresStore store) {
    this.store = store;
  }

  /** The same list, of those partners only that have the words asked for. */
  public Listing narrow(Tenant tenant, Listing listing) {
    List<String> words = listing.chosen().getOrDefault(WORDS, List.of());
    return words.isEmpty()
        ? listing
        : listing.and(Filters.in("partnerId", foundBy(tenant, words.getFirst())));
  }

  /** Those that have a word that begins with each of these, however they are written. */
  public Set<String> foundBy(Tenant tenant, String words) {
    return store.partners(tenant, SearchWords.match(words));
  }
}
