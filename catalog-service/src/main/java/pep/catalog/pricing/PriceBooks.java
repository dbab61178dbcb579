package pep.catalog.pricing;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Price books and the calendars that keep their periods apart. */
@Repository
class PriceBooks {

  private final AggregateStore<PriceBook> books;
  private final AggregateStore<PriceCalendar> calendars;

  PriceBooks(AggregateStores stores) {
    this.books = stores.of(PriceBook.KIND);
    this.calendars = stores.of(PriceCalendar.KIND);
  }

  PriceBook create(PriceBook book, Creation creation, Cause cause) {
    return books.create(book, creation, cause);
  }

  /** Whether a repeated request created this very book before. */
  boolean exists(PriceBook book) {
    return books.find(book.tenant(), book.id()).isPresent();
  }

  /**
   * Looks before a transaction writes: there the index could only break it off.
   *
   * @throws AlreadyExists if another book has the code
   */
  void requireFree(Tenant tenant, String code) {
    if (books.count(tenant, Filters.eq("code", code)) > 0) {
      throw new AlreadyExists("Another price book has the code " + code + ".");
    }
  }

  PriceBook save(PriceBook book, Cause cause) {
    return books.save(book, cause);
  }

  /**
   * @throws NotFound if this vendor has no such book
   */
  PriceBook get(Tenant tenant, String id) {
    return books.get(tenant, id);
  }

  /** Of all books; there are few. */
  List<String> ids(Tenant tenant) {
    return books.findAll(tenant, Filters.empty()).stream().map(PriceBook::id).toList();
  }

  Page<PriceBook> page(Tenant tenant, Listing listing) {
    return books.page(tenant, Filters.empty(), listing);
  }

  /** The books of these kinds that are in force at {@code at}: one of each kind at most. */
  List<PriceBook> inForce(Tenant tenant, Collection<String> kinds, Instant at) {
    return books.findAll(
        tenant,
        Filters.and(
            Filters.in("kind", kinds),
            Filters.lte("period.from", at),
            Filters.or(Filters.eq("period.until", null), Filters.gt("period.until", at))));
  }

  /** Reserves the book's period in the calendar of its kind; part of the caller's transaction. */
  void reserve(PriceBook book, EffectivePeriod period, Instant now, Cause cause) {
    Tenant tenant = book.tenant();
    PriceCalendar calendar =
        calendars
            .find(tenant, PriceCalendar.id(tenant, book.kind()))
            .orElseGet(() -> new PriceCalendar(tenant, book.kind(), now));
    calendar.reserve(book.id(), book.code(), period);
    if (calendar.version() == 0) {
      calendars.create(calendar, Creation.random(), cause);
    } else {
      calendars.save(calendar, cause);
    }
  }
}
