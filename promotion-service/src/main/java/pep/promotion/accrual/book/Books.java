package pep.promotion.accrual.book;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.MarkedWork;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/** The partners' books, marked where a settlement is due. */
@Repository
public class Books {

  static final String COLLECTION = "books";

  private static final String RULES = Fields.of(StoredBook::rules);
  private static final String DUE = Fields.of(StoredBook::dueSince);
  private static final String HELD = Fields.of(StoredBook::held);
  private static final String VERSION = Fields.of(StoredBook::version);

  private final TenantRecords<StoredBook> books;
  private final MarkedWork<StoredBook> work;
  private final Clock clock;

  Books(RecordCollections collections, Clock clock) {
    this.books = collections.of(RecordKind.of(StoredBook.class, COLLECTION, StoredBook::partnerId));
    this.work = new MarkedWork<>(books, StoredBook::arrivals, StoredBook::dueSince);
    this.clock = clock;
  }

  public static Migration indexes() {
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

  /** Counts the partners that are not known yet, over all vendors. */
  public static Migration byHeld() {
    return Migration.of(
        "2026-11-29-books-held",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId"),
                    new IndexOptions()
                        .name("held")
                        .partialFilterExpression(Filters.eq(HELD, true))));
  }

  /** Calls for a settlement of these partners, opening a book for one that has none. */
  public void call(Tenant tenant, Collection<String> partnerIds) {
    work.call(tenant, partnerIds.stream().map(StoredBook::none).toList(), clock.instant());
  }

  /** Calls for a settlement of those partners that have a book. */
  void callAgain(Tenant tenant, Collection<String> partnerIds) {
    if (partnerIds.isEmpty()) {
      return;
    }
    work.call(tenant, books.are(tenant, partnerIds), clock.instant());
  }

  /** Calls for a settlement of all that were last settled under other rebates. */
  public void callOutdated(Tenant tenant, String rules) {
    Bson settledOtherwise = Filters.and(Filters.exists(RULES), Filters.ne(RULES, rules));
    if (books.findOne(tenant, settledOtherwise).isPresent()) {
      work.call(tenant, settledOtherwise, clock.instant(), Updates.unset(RULES));
    }
  }

  /** The books that have been due longest, of those that were due at this instant. */
  public List<Book> due(Tenant tenant, Instant at, int limit) {
    return work.due(tenant, at, limit).stream().map(StoredBook::book).toList();
  }

  /** Makes a book due later, unless it has moved on. */
  public void putAside(Tenant tenant, Book book, Instant until) {
    work.putAside(tenant, StoredBook.of(book, null, false), until);
  }

  public Optional<Book> find(Tenant tenant, String partnerId) {
    return books.find(tenant, partnerId).map(StoredBook::book);
  }

  /**
   * Books in order of their partners' ids.
   *
   * @param partnerId the partner that the batch before ended with, null for the first
   */
  public List<Book> after(Tenant tenant, @Nullable String partnerId, int limit) {
    Bson rest = partnerId == null ? Filters.empty() : books.after(tenant, partnerId);
    return books.find(tenant, rest, Sorts.ascending("_id"), limit).stream()
        .map(StoredBook::book)
        .toList();
  }

  /** How many partners of all vendors have sales and are not known yet. */
  public long held() {
    return books.countOfAll(Filters.eq(HELD, true));
  }

  /** How many of a vendor's books are to be settled. */
  public long dueCount(Tenant tenant) {
    return books.count(tenant, Filters.exists(DUE));
  }

  /** How many of a vendor's partners have sales and are not known yet. */
  public long heldCount(Tenant tenant) {
    return books.count(tenant, Filters.eq(HELD, true));
  }

  /** The vendors that have books which are due now. */
  public Set<Tenant> due() {
    return work.tenants(clock.instant());
  }

  public Set<Tenant> tenants() {
    return books.tenants();
  }

  /**
   * Writes what settlements found, each unless its book has moved on.
   *
   * @return how many were written
   */
  public int settle(Tenant tenant, Collection<Settled> settled, String rules) {
    RecordWrites<StoredBook> writes = books.writes(tenant);
    for (Settled each : settled) {
      StoredBook after = StoredBook.of(each.after(), rules, each.held());
      Bson met = Fields.at(VERSION, each.book().version());
      if (each.complete()) {
        work.finish(writes, after, met);
      } else {
        work.goOn(writes, after, met);
      }
    }
    return writes.sendAll();
  }

  /**
   * What a settlement found for a book.
   *
   * @param book as it was read
   * @param held whether the partner is not known yet, so that nothing could be decided
   * @param complete whether nothing is left to settle; the book stays due otherwise
   */
  public record Settled(
      Book book,
      boolean held,
      boolean complete,
      List<Qualification> qualifications,
      List<PostedVolume> posted) {

    public Book after() {
      return new Book(
          book.partnerId(), book.version() + 1, book.arrivals(), qualifications, posted);
    }
  }
}
