package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.Creation;
import pep.platform.productline.ProductLines;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Cause;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.area.Area;
import pep.territory.area.GeoJson;
import pep.territory.area.Polygons;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;
import pep.territory.placement.Placement.Application;
import pep.territory.roster.Roster;

/** Decisions are made again from the store alone, after everything around them has moved on. */
@ServiceTest
class GrantReplayIT {

  private static final long SEED = 20261125;
  private static final int TERRITORIES = 14;
  private static final int REQUESTS = 400;
  private static final List<String> OF_RELATIONS =
      List.of("relation", "region", "inner", "outer", "country", "codes", "place", "postalCode");
  private static final Cause CAUSE = Cause.ofClock("test");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired Placement placement;
  @Autowired Surveying surveying;
  @Autowired Grants grants;
  @Autowired MongoTemplate mongo;

  private final Random random = new Random(SEED);
  private final List<String> partners = new ArrayList<>();
  private final List<String> territories = new ArrayList<>();
  private TestVendor vendor;

  @BeforeEach
  void partnersAndTerritories() {
    vendor = new TestVendor(api, events, roster);
    vendor.productLines("pumps", "pumps/large", "valves");
    IntStream.range(0, 6).forEach(i -> partners.add(vendor.activePartner("P" + i)));
    for (int i = 0; i < TERRITORIES; i++) {
      Surveying.Drawing drawing = new Surveying.Drawing("T" + i, "T" + i, null, area());
      territories.add(surveying.draw(vendor.tenant(), drawing, Creation.random(), CAUSE).id());
    }
  }

  @Test
  void everyStoredDecisionIsReadAsItWasMadeAndMadeAgainAsItWasStored() {
    List<Grant> made = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      request(made);
      moveOn(made);
    }

    for (Grant grant : made) {
      Grant stored = grants.get(vendor.tenant(), grant.id());
      assertThat(stored.decision()).as("seed %d", SEED).isEqualTo(grant.decision());
      assertThat(placement.replays(stored))
          .as("seed %d, %s, %s on %s", SEED, stored.terms(), stored.decision(), stored.facts())
          .isTrue();
    }
    assertThat(made).extracting(Grant::status).contains(GrantStatus.REVIEW);
    MongoCollection<Document> stored = mongo.getCollection("grants");
    for (Grant grant : made) {
      Document document = Objects.requireNonNull(stored.find(Filters.eq(grant.id())).first());
      stored.replaceOne(Filters.eq(grant.id()), (Document) former(document));
      assertThat(placement.replays(grants.get(vendor.tenant(), grant.id())))
          .as("seed %d, with sentences: %s", SEED, document)
          .isTrue();
    }
    assertThat(made)
        .as("decisions beside grants that counted")
        .filteredOn(grant -> !GrantFacts.class.cast(grant.facts()).considered().isEmpty())
        .hasSizeGreaterThan(50);
  }

  /** The same as it was stored before relations of areas had codes. */
  private static Object former(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(GrantReplayIT::former).toList();
    }
    if (!(value instanceof Document document)) {
      return value;
    }
    if (document.get("because") instanceof Document why) {
      document.put("because", text(why.getString("code"), why.get("facts", Document.class)));
    }
    if (document.get("relation") instanceof String relation) {
      document.put("ground", text(relation, document));
      OF_RELATIONS.forEach(document::remove);
    }
    document.replaceAll((name, each) -> each == null ? null : former(each));
    return document;
  }

  private static String text(String code, Document facts) {
    Map<String, String> texts = new HashMap<>();
    facts.forEach((name, fact) -> texts.put(name, String.valueOf(fact)));
    return new Reason(code, texts).text();
  }

  @Test
  void noticesADecisionThatItsFactsDoNotGive() {
    Grant held = placement.issue(vendor.tenant(), application(), Creation.random(), CAUSE);
    GrantFacts forged =
        new GrantFacts(1, List.of(held.id()), List.of(), List.of(), List.of(), List.of());

    assertThat(ExclusivityPolicy.again(held.terms(), forged, List.of()))
        .isNotEqualTo(held.decision());
  }

  private void request(List<Grant> made) {
    try {
      made.add(placement.issue(vendor.tenant(), application(), Creation.random(), CAUSE));
    } catch (GrantConflict refused) {
      // Nothing is kept of a refusal, so that there is nothing to make again.
    }
  }

  /** Ends a grant, sets doubts aside, or draws ground anew on which no grant holds. */
  private void moveOn(List<Grant> made) {
    if (made.isEmpty()) {
      return;
    }
    int at = random.nextInt(made.size());
    Grant grant = grants.get(vendor.tenant(), made.get(at).id());
    switch (random.nextInt(4)) {
      case 0 -> placement.end(vendor.tenant(), grant.id(), null, null, "moved", CAUSE);
      case 1 -> review(made, at, grant);
      default -> redraw(territories.get(random.nextInt(TERRITORIES)));
    }
  }

  private void review(List<Grant> made, int at, Grant grant) {
    if (grant.status() == GrantStatus.REVIEW) {
      try {
        made.set(at, placement.issueAfterReview(vendor.tenant(), grant.id(), null, CAUSE));
      } catch (GrantConflict meanwhile) {
        // It stays in review on its first decision.
      }
    }
  }

  private void redraw(String territory) {
    try {
      surveying.change(vendor.tenant(), territory, null, "anew", area(), CAUSE);
    } catch (TerritoryInUse held) {
      // A grant holds there.
    }
  }

  private Application application() {
    LocalDate from = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(60));
    LocalDate until = random.nextInt(4) == 0 ? null : from.plusDays(1 + random.nextInt(60));
    GrantKind kind = GrantKind.values()[random.nextInt(3)];
    return new Application(
        territories.get(random.nextInt(TERRITORIES)),
        partners.get(random.nextInt(partners.size())),
        List.of("pumps", "pumps", "pumps/large", "valves", ProductLines.EVERY)
            .get(random.nextInt(5)),
        kind,
        kind == GrantKind.LIMITED ? 1 + random.nextInt(3) : 0,
        new GrantPeriod(from, until));
  }

  private Area area() {
    RegionCode subdivision =
        new RegionCode(List.of("US-TX", "US-OK", "DE-BY").get(random.nextInt(3)));
    return switch (random.nextInt(4)) {
      case 0 -> Area.ofRegions(subdivision);
      case 1 -> Area.ofRegions(subdivision.country());
      case 2 ->
          Area.ofPostalCodes(
              PostalCodes.of(new RegionCode("DE"), List.of("8" + (1000 + random.nextInt(3)))));
      default -> Area.ofPolygons(square(subdivision));
    };
  }

  private Polygons square(RegionCode within) {
    double west = random.nextInt(4);
    List<List<Double>> ring =
        List.of(
            List.of(west, 0.0),
            List.of(west + 2, 0.0),
            List.of(west + 2, 2.0),
            List.of(west, 2.0),
            List.of(west, 0.0));
    return new GeoJson("Polygon", List.of(ring)).toPolygons(random.nextBoolean() ? within : null);
  }
}
