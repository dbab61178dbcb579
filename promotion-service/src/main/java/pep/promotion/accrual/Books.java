package pep.promotion.accrual;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * The partners' books. One is due while {@code dueSince} is set; whatever calls for a settlement
 * raises {@code arrivals}, and a settlement clears {@code dueSince} only if it saw the last one, so
 * that nothing that comes while it runs is missed.
 */
@Repository
class Books {

  static final String COLLECTION = "books";

  private final TenantCollection books;
  private final Clock clock;

  Books(TenantCollections collections, Clock clock) {
    this.books = collections.of(COLLECTION);
    this.clock = clock;
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-books",
        database -> {
          var books = database.getCollection(COLLECTION);
          books.createIndex(
              Indexes.ascending("vendorId", "dueSince"),
              new IndexOptions().name("due").partialFilterExpression(Filters.exists("dueSince")));
          books.createIndex(
              Indexes.ascending("vendorId", "rules"), new IndexOptions().name("rules"));
        });
  }

  /** Calls for a settlement of these partners, opening a book for one that has none. */
  void call(Tenant tenant, Collection<String> partnerIds) {
    TenantWrites writes = new TenantWrites();
    for (String partnerId : partnerIds) {
      writes.update(
          Filters.eq("_id", id(tenant, partnerId)),
          Updates.combine(due(), Updates.setOnInsert("partnerId", partnerId)),
          true);
    }
    books.upsert(tenant, writes);
  }

  /** Calls for a settlement of those partners that have a book. */
  void callAgain(Tenant tenant, Collection<String> partnerIds) {
    List<String> ids = partnerIds.stream().map(each -> id(tenant, each)).toList();
    books.updateMany(tenant, Filters.in("_id", ids), due());
  }

  /** Calls for a settlement of all that were last settled under other rebates. */
  void callOutdated(Tenant tenant, String rules) {
    Bson settledOtherwise = Filters.and(Filters.exists("rules"), Filters.ne("rules", rules));
    if (books.findOne(tenant, settledOtherwise) != null) {
      books.updateMany(tenant, settledOtherwise, Updates.combine(due(), Updates.unset("rules")));
    }
  }

  private Bson due() {
    return Updates.combine(
        Updates.inc("arrivals", 1L), Updates.min("dueSince", Date.from(clock.instant())));
  }

  /** The books that have been due longest, of those that were due at this instant. */
  List<Book> due(Tenant tenant, Instant at, int limit) {
    return books
        .find(tenant, Filters.lte("dueSince", Date.from(at)), Sorts.ascending("dueSince"), limit)
        .stream()
        .map(BookDocuments::read)
        .toList();
  }

  /** Makes a book due later, unless it has moved on. */
  void putAside(Tenant tenant, Book book, Instant until) {
    books.updateOne(
        tenant,
        Filters.and(
            Filters.eq("_id", id(tenant, book.partnerId())),
            Filters.eq("arrivals", book.arrivals())),
        Updates.set("dueSince", Date.from(until)),
        false);
  }

  Optional<Book> find(Tenant tenant, String partnerId) {
    return Optional.ofNullable(books.findOne(tenant, Filters.eq("_id", id(tenant, partnerId))))
        .map(BookDocuments::read);
  }

  /**
   * Books in order of their partners' ids.
   *
   * @param partnerId the partner that the batch before ended with, null for the first
   */
  List<Book> after(Tenant tenant, @Nullable String partnerId, int limit) {
    Bson rest = partnerId == null ? Filters.empty() : Filters.gt("_id", id(tenant, partnerId));
    return books.find(tenant, rest, Sorts.ascending("_id"), limit).stream()
        .map(BookDocuments::read)
        .toList();
  }

  /** How many partners have sales and are not known yet. */
  long held(Tenant tenant) {
    return books.count(tenant, Filters.eq("held", true));
  }

  Set<Tenant> tenants() {
    return books.tenants();
  }

  /**
   * Writes what settlements found, each unless its book has moved on.
   *
   * @return how many were written
   */
  int settle(Tenant tenant, Collection<Settled> settled, String rules) {
    TenantWrites writes = new TenantWrites();
    for (Settled each : settled) {
      Document state =
          new Document("version", each.book().version() + 1)
              .append("rules", rules)
              .append("held", each.held())
              .append(
                  "qualifications",
                  new Document(
                      "$literal",
                      each.qualifications().stream().map(BookDocuments::write).toList()))
              .append(
                  "posted",
                  new Document(
                      "$literal", each.posted().stream().map(BookDocuments::write).toList()))
              .append(
                  "dueSince",
                  new Document(
                      "$cond",
                      List.of(
                          new Document("$eq", List.of("$arrivals", each.book().arrivals())),
                          "$$REMOVE",
                          "$dueSince")));
      writes.update(
          Filters.and(
              Filters.eq("_id", id(tenant, each.book().partnerId())),
              each.book().version() == 0
                  ? Filters.exists("version", false)
                  : Filters.eq("version", each.book().version())),
          List.of(new Document("$set", state)),
          false);
    }
    var result = books.bulk(tenant, writes, true);
    return result == null ? 0 : result.getMatchedCount();
  }

  /**
   * What a settlement found for a book.
   *
   * @param book as it was read
   * @param held whether the partner is not known yet, so that nothing could be decided
   */
  record Settled(
      Book book, boolean held, List<Qualification> qualifications, List<PostedVolume> posted) {}

  private static String id(Tenant tenant, String partnerId) {
    return tenant.vendorId() + "/" + partnerId;
  }
}
