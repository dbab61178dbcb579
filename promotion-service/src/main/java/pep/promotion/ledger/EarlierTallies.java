package pep.promotion.ledger;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import pep.platform.schema.Migration;

/**
 * Makes running totals of the entries of before there were any. Such an entry counts as posted in
 * the month in which it was written, by UTC.
 */
final class EarlierTallies {

  private static final String PERIOD = "postingPeriod";
  private static final Decimal128 ZERO = Decimal128.parse("0");

  private EarlierTallies() {}

  static Migration carried() {
    return Migration.of("2026-11-29-ledger-tallies-of-entries", EarlierTallies::carry);
  }

  private static void carry(MongoDatabase database) {
    var ledger = database.getCollection(Ledger.COLLECTION);
    ledger
        .aggregate(List.of(earlier(), op("$group", tally()), op("$project", named()), merged()))
        .toCollection();
    ledger
        .aggregate(
            List.of(earlier(), op("$group", balance()), op("$project", running()), keptBalance()))
        .toCollection();
    ledger.updateMany(
        Filters.exists(PERIOD, false), List.of(op("$set", new Document(PERIOD, month()))));
  }

  /** Those that tell no kind. */
  private static Document earlier() {
    return op("$match", new Document(Tallies.KIND, new Document("$exists", false)));
  }

  private static Document tally() {
    Document key =
        new Document("vendorId", "$vendorId")
            .append("period", op("$ifNull", List.of("$" + PERIOD, month())))
            .append("partnerId", "$partnerId")
            .append("promotionId", "$promotionId")
            .append("currency", "$currency");
    Document group =
        new Document("_id", key)
            .append("partnerCode", op("$last", "$partnerCode"))
            .append("promotionCode", op("$last", "$promotionCode"))
            .append("entries", op("$sum", 1L))
            .append("accrued", op("$sum", op("$max", List.of("$amount", ZERO))))
            .append(
                "clawedBack",
                op("$sum", op("$max", List.of(op("$subtract", List.of(ZERO, "$amount")), ZERO))));
    return withLegs(group);
  }

  private static Document named() {
    Document key =
        op(
            "$concat",
            List.of(
                "$_id.vendorId",
                "/",
                "$_id.period",
                "/",
                "$_id.partnerId",
                "/",
                "$_id.promotionId",
                "/",
                "$_id.currency"));
    Document named = new Document("_id", key);
    List.of("vendorId", "period", "partnerId", "promotionId", "currency")
        .forEach(each -> named.append(each, "$_id." + each));
    List.of("partnerCode", "promotionCode", "entries", "accrued", "clawedBack")
        .forEach(each -> named.append(each, 1));
    named.append(Tallies.KIND, op("$literal", EntryKind.INCENTIVE.name()));
    for (Leg.Side side : Leg.Side.values()) {
      for (Account account : Account.values()) {
        named.append(Tallies.leg(account, side), "$" + side + "_" + account);
      }
    }
    return named;
  }

  private static Document balance() {
    Document key = new Document("vendorId", "$vendorId").append("currency", "$currency");
    return withLegs(new Document("_id", key).append("at", op("$max", "$at")));
  }

  private static Document running() {
    List<Document> accounts = new ArrayList<>();
    for (Account account : Account.values()) {
      accounts.add(
          new Document("account", op("$literal", account.name()))
              .append("debit", "$DEBIT_" + account)
              .append("credit", "$CREDIT_" + account));
    }
    return new Document("_id", op("$concat", List.of("$_id.vendorId", "/", "$_id.currency", "/0")))
        .append("vendorId", "$_id.vendorId")
        .append("currency", "$_id.currency")
        .append("number", op("$literal", 0L))
        .append("at", 1)
        .append("debit", all(Leg.Side.DEBIT))
        .append("credit", all(Leg.Side.CREDIT))
        .append("accounts", accounts);
  }

  private static Document all(Leg.Side side) {
    return op(
        "$add", Arrays.stream(Account.values()).map(each -> "$" + side + "_" + each).toList());
  }

  /** Legs of before stand in lower case. */
  private static Document withLegs(Document group) {
    for (Leg.Side side : Leg.Side.values()) {
      for (Account account : Account.values()) {
        Document its =
            op(
                "$and",
                List.of(
                    op("$eq", List.of(op("$toUpper", "$$leg.account"), account.name())),
                    op("$eq", List.of(op("$toUpper", "$$leg.side"), side.name()))));
        Document amounts =
            new Document(
                "$map",
                new Document("input", "$legs")
                    .append("as", "leg")
                    .append("in", op("$cond", List.of(its, "$$leg.amount", ZERO))));
        group.append(side + "_" + account, op("$sum", op("$sum", amounts)));
      }
    }
    return group;
  }

  private static Document merged() {
    return op("$merge", new Document("into", Tallies.COLLECTION).append("whenMatched", "replace"));
  }

  private static Document keptBalance() {
    return op(
        "$merge",
        new Document("into", RunningBalances.COLLECTION).append("whenMatched", "replace"));
  }

  private static Document month() {
    return op("$dateToString", new Document("format", "%Y-%m").append("date", "$at"));
  }

  private static Document op(String operator, Object operand) {
    return new Document(operator, operand);
  }
}
