package pep.promotion.budget;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import pep.platform.records.Fields;

/**
 * {@link BudgetBalance#claim} and its counterparts as pipeline updates, which the server applies to
 * one document atomically. Amounts are Decimal128, so nothing is rounded.
 */
final class BudgetUpdates {

  private static final String LIMIT = Fields.of(BudgetView::limit);
  private static final String SPENT = Fields.of(BudgetView::spent);
  private static final String RESERVED = Fields.of(BudgetView::reserved);
  private static final String RESERVATIONS = Fields.of(BudgetView::reservations);
  private static final String EXHAUSTED = Fields.of(BudgetView::exhaustedAt);
  private static final String WAITING = Fields.of(BudgetView::waiting);
  private static final String ROUND = Fields.of(BudgetView::round);
  private static final String NEARING = Fields.of(BudgetView::nearingAt);
  private static final Decimal128 NEAR = new Decimal128(new BigDecimal("0.8"));
  private static final Document AVAILABLE =
      op("$subtract", "$" + LIMIT, op("$add", "$" + SPENT, "$" + RESERVED));

  private BudgetUpdates() {}

  /** Grants in full, or the rest where nothing else is reserved, or nothing. */
  static List<Bson> claim(String claimId, BigDecimal wanted, Instant now, Instant until) {
    Document granted =
        cond(
            op("$and", op("$not", List.of(held(claimId))), fits(wanted)),
            new Decimal128(wanted),
            cond(crosses(claimId, wanted), AVAILABLE, decimal("0")));
    Document decide =
        new Document(
            "$set",
            new Document("granted", granted)
                .append(
                    EXHAUSTED, cond(crossesFirst(claimId, wanted), Date.from(now), "$" + EXHAUSTED))
                .append(NEARING, cond(nearsFirst(claimId, wanted), Date.from(now), "$" + NEARING)));
    Document reservation =
        new Document("id", literal(claimId))
            .append("amount", "$granted")
            .append("until", Date.from(until));
    Document apply =
        new Document(
            "$set",
            new Document(RESERVED, op("$add", "$" + RESERVED, "$granted"))
                .append(
                    RESERVATIONS,
                    cond(
                        op("$gt", "$granted", decimal("0")),
                        op("$concatArrays", "$" + RESERVATIONS, List.of(reservation)),
                        "$" + RESERVATIONS)));
    return List.of(decide, apply, new Document("$unset", "granted"));
  }

  /** A budget of which no more than this is spent or reserved. */
  static Bson atMost(Decimal128 limit) {
    return Filters.expr(op("$lte", op("$add", "$" + SPENT, "$" + RESERVED), limit));
  }

  /**
   * Whether a claim is the first that the budget cannot meet in full, about it as it was before.
   */
  static Document crossesFirst(String claimId, BigDecimal wanted) {
    return op("$and", crosses(claimId, wanted), op("$eq", op("$type", "$" + EXHAUSTED), "missing"));
  }

  /** Whether a claim is the first with which four fifths are gone, about it as it was before. */
  static Document nearsFirst(String claimId, BigDecimal wanted) {
    Document gone = op("$add", "$" + SPENT, "$" + RESERVED, new Decimal128(wanted));
    return op(
        "$and",
        op("$not", List.of(held(claimId))),
        op("$and", fits(wanted), op("$gte", gone, op("$multiply", "$" + LIMIT, NEAR))),
        op("$eq", op("$type", "$" + NEARING), "missing"));
  }

  private static Document crosses(String claimId, BigDecimal wanted) {
    return op(
        "$and",
        op("$not", List.of(held(claimId))),
        op("$not", List.of(fits(wanted))),
        op("$eq", "$" + RESERVED, decimal("0")));
  }

  private static Document fits(BigDecimal wanted) {
    return op("$gte", AVAILABLE, new Decimal128(wanted));
  }

  private static Document held(String claimId) {
    return op("$in", literal(claimId), "$" + RESERVATIONS + ".id");
  }

  /** Spends and forgets the reservation; a negative amount gives back. */
  static List<Bson> settle(String claimId, BigDecimal spent) {
    return List.of(
        new Document(
            "$set",
            new Document(SPENT, op("$add", "$" + SPENT, new Decimal128(spent)))
                .append(RESERVED, op("$subtract", "$" + RESERVED, heldBy(claimId)))
                .append(RESERVATIONS, without(claimId))));
  }

  /** Forgets the reservation. */
  static List<Bson> release(String claimId) {
    return List.of(
        new Document(
            "$set",
            new Document(RESERVED, op("$subtract", "$" + RESERVED, heldBy(claimId)))
                .append(RESERVATIONS, without(claimId))));
  }

  /** Notes who goes without, and since when; nobody does any more where the list is empty. */
  static List<Bson> queue(WaitingList waiting, Instant now) {
    Document since =
        op(
            "$cond",
            waiting.claims() == 0,
            "$$REMOVE",
            op("$ifNull", "$" + EXHAUSTED, Date.from(now)));
    return List.of(
        new Document(
            "$set",
            new Document(ROUND, op("$add", op("$ifNull", "$" + ROUND, 0L), 1L))
                .append(
                    WAITING,
                    new Document("amount", new Decimal128(waiting.amount().getAmount()))
                        .append("claims", waiting.claims()))
                .append(EXHAUSTED, since)));
  }

  private static Document heldBy(String claimId) {
    return new Document(
        "$reduce",
        new Document("input", "$" + RESERVATIONS)
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
        new Document("input", "$" + RESERVATIONS)
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
