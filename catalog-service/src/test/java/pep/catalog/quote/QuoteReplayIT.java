package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.catalog.CatalogScene;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.Creation;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

class QuoteReplayIT extends CatalogScene {

  private static final int STORED = 200;
  private static final int FORMER = 20;

  @Autowired Quotes quotes;
  @Autowired MongoTemplate mongo;

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

  @Test
  void whatWasStoredAsSentencesIsReadAsItWasAndReplays() {
    Staff caller = new Staff("test", new Tenant(vendorId), Set.of(), "");
    for (int seed = 0; seed < FORMER; seed++) {
      String id = store(caller, seed).id();
      MongoCollection<Document> stored = mongo.getCollection("quotes");
      Document quote = Objects.requireNonNull(stored.find(Filters.eq("_id", id)).first());
      stored.replaceOne(Filters.eq("_id", id), (Document) former(quote));

      Quote read = quotes.get(caller, id);

      assertThat(read.decision()).as("seed %d", seed).isEqualTo(decision(seed));
      assertThat(read.replays()).as("seed %d", seed).isTrue();
    }
  }

  /** The same with sentences for its reasons, as they were stored before there were codes. */
  private static @Nullable Object former(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> former = new ArrayList<>();
      list.forEach(each -> former.add(former(each)));
      return former;
    }
    if (!(value instanceof Document document)) {
      return value;
    }
    if (document.get("code") instanceof String code
        && document.get("facts") instanceof Document facts) {
      Map<String, String> texts = new HashMap<>();
      facts.forEach((name, fact) -> texts.put(name, String.valueOf(fact)));
      return new Reason(code, texts).text();
    }
    Document former = new Document();
    document.forEach((name, each) -> former.append(name, former(each)));
    return former;
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
