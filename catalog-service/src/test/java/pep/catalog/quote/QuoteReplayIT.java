package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.catalog.CatalogScene;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

class QuoteReplayIT extends CatalogScene {

  private static final int STORED = 200;

  @Autowired Quotes quotes;

  @Test
  void everyStoredDecisionIsReadAsItWasMadeAndMadeAgainAsItWasStored() {
    Staff caller = new Staff("test", new Tenant(vendorId), Set.of(), "");
    List<String> ids = new ArrayList<>();
    for (int seed = 0; seed < STORED; seed++) {
      ids.add(store(caller, seed).id());
    }

    for (int seed = 0; seed < STORED; seed++) {
      Quote read = quotes.get(caller, ids.get(seed));

      assertThat(read.decision()).as("seed %d", seed).isEqualTo(decision(seed));
      assertThat(read.replays()).as("seed %d", seed).isTrue();
    }
  }

  private Quote store(Staff caller, int seed) {
    Creation creation = Creation.random();
    Quote quote =
        Quote.draft(
            caller.tenant(),
            creation,
            new RandomQuotes(seed).partner(),
            "EUR",
            new QuoteTerms(null, null, null, List.of()),
            decision(seed),
            "test",
            RandomQuotes.AT);
    return quotes.create(quote, creation, Cause.ofClock("test"));
  }

  private static QuoteDecision decision(int seed) {
    RandomQuotes random = new RandomQuotes(seed);
    PartnerStanding partner = random.partner();
    return random.decision(partner);
  }
}
