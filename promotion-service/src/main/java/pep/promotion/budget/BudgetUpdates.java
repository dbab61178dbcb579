package pep.promotion.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;

/**
 * {@link BudgetBalance#claim} and its counterparts as pipeline updates, which the server applies to
 * one document atomically. Amounts are Decimal128, so nothing is rounded.
 */
final class BudgetUpdates {

  private BudgetUpdates() {}

  /** Grants in full, or the rest where nothing else is reserved, or nothing. */
  static List<Bson> claim(
      String claimId, BigDecimal wanted, Instant now, Instant until, Document exhaustedEvent) {
    Document available = op("$subtract", "$limit", op("$add", "$spent", "$reserved"));
    Document fits = op("$gte", available, new Decimal128(wanted));
    Document held = op("$in", literal(claimId), "$reservations.id");
    Document first = op("$eq", op("$type", "$exhaustedAt"), "missing");
    Document free = op("$not", List.of(held));
    Document crosses =
        op("$and", free, op("$not", List.of(fits)), op("$eq", "$reserved", decimal("0")));
    Document granted =
        cond(
            op("$and", free, fits), new Decimal128(wanted), cond(crosses, available, decimal("0")));
    Document decide =
        new Document(
            "$set", new Document("granted", granted).append("crosses", op("$and", crosses, first)));
    Document reservation =
        new Document("id", literal(claimId))
            .append("amount", "$granted")
            .append("until", Date.from(until));
    Document apply =
        new Document(
            "$set",
            new Document("reserved", op("$add", "$reserved", "$granted"))
                .append(
                    "reservations",
                    cond(
                        op("$gt", "$granted", decimal("0")),
                        op("$concatArrays", "$reservations", List.of(reservation)),
                        "$reservations"))
                .append("exhaustedAt", cond("$crosses", Date.from(now), "$exhaustedAt"))
                .append(
                    "outbox",
                    op(
                        "$concatArrays",
                        op("$ifNull", "$outbox", List.of()),
                        cond("$crosses", List.of(literal(exhaustedEvent)), List.of()))));
    return List.of(decide, apply, new Document("$unset", List.of("granted", "crosses")));
  }

  /** Spends and forgets the reservation; a negative amount gives back. */
  static List<Bson> settle(String claimId, BigDecimal spent) {
    return List.of(
        new Document(
            "$set",
            new Document("spent", op("$add", "$spent", new Decimal128(spent)))
                .append("reserved", op("$subtract", "$reserved", heldBy(claimId)))
                .append("reservations", without(claimId))));
  }

  /** Forgets the reservation. */
  static List<Bson> release(String claimId) {
    return List.of(
        new Document(
            "$set",
            new Document("reserved", op("$subtract", "$reserved", heldBy(claimId)))
                .append("reservations", without(claimId))));
  }

  /** Notes who goes without, and since when; nobody does any more where the list is empty. */
  static List<Bson> queue(WaitingList waiting, Instant now) {
    Document since =
        op(
            "$cond",
            waiting.claims() == 0,
            "$$REMOVE",
            op("$ifNull", "$exhaustedAt", Date.from(now)));
    return List.of(
        new Document(
            "$set",
            new Document("round", op("$add", op("$ifNull", "$round", 0L), 1L))
                .append(
                    "waiting",
                    new Document("amount", new Decimal128(waiting.amount().getAmount()))
                        .append("claims", waiting.claims()))
                .append("exhaustedAt", since)));
  }

  private static Document heldBy(String claimId) {
    return new Document(
        "$reduce",
        new Document("input", "$reservations")
            .append("initialValue", decimal("0"))
            .append(
                "in",
                cond(
                    op("$eq", "$$this.id", literal(claimId)),
                    op("$add", "$$value", "$$this.amount"),
                    "$$value")));
  }

  private static Document without(String claimId) {
    return new Document(
        "$filter",
        new Document("input", "$reservations")
            .append("cond", op("$ne", "$$this.id", literal(claimId))));
  }

  private static Document op(String name, Object argument) {
    return new Document(name, argument);
  }

  private static Document op(String name, Object first, Object second) {
    return new Document(name, List.of(first, second));
  }

  private static Document op(String name, Object first, Object second, Object third) {
    return new Document(name, List.of(first, second, third));
  }

  private static Document cond(Object when, Object then, Object otherwise) {
    return op("$cond", when, then, otherwise);
  }

  private static Document literal(Object value) {
    return new Document("$literal", value);
  }

  private static Decimal128 decimal(String value) {
    return new Decimal128(new BigDecimal(value));
  }
}
